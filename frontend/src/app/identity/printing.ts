import { DOCUMENT, Injectable, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Api } from '../api/api';
import { childPrinted } from '../api/functions';

const ofChild = /^\/children\/([0-9a-f-]{36})(?:\/([^?#]*))?/i;
const word = /^[a-z]+(-[a-z]+)*$/;

/** Which child's page an address is of, and its name without numbers or ids; undefined where it is no child's. */
export function pageOf(url: string): { publicId: string; page: string } | undefined {
  const [, publicId, rest = ''] = ofChild.exec(url) ?? [];
  if (!publicId) return undefined;
  return { publicId, page: rest.split('/').filter((part) => word.test(part)).slice(0, 6).join('/') || 'home' };
}

/** Printing a page of a child's record, however it is begun, is in the log. */
@Injectable({ providedIn: 'root' })
export class Printing {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  private isNoted = false;

  constructor() {
    // By the browser's own menu nothing can be waited for; by a button of ours the log has it first.
    this.window?.addEventListener('beforeprint', () => {
      if (!this.isNoted) void this.note().catch(() => undefined);
    });
  }

  async print(): Promise<void> {
    await this.note();
    this.isNoted = true;
    this.window?.print();
    this.isNoted = false;
  }

  private async note(): Promise<void> {
    const shown = pageOf(this.router.url);
    if (shown) await this.api.invoke(childPrinted, { publicId: shown.publicId, body: { page: shown.page } });
  }
}
