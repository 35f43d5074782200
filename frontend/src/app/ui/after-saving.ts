import { Injectable, inject, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { Drafts } from './drafts/drafts';

/** What was saved a moment ago. */
export interface Saved {
  /** Key of the words that say so. */
  readonly words: string;
  /** Takes it back, by the act there is for it. */
  readonly undo: () => Promise<unknown>;
  /** Where it was done from. */
  readonly from: string;
  /** What was written there: it is in its form again once it is taken back. */
  readonly written?: { readonly place: string; readonly value: object };
}

/** What the page one has come to says first: that something was saved, or that it was taken back. */
interface Said {
  readonly page: string;
  readonly saved: Saved | null;
}

/** Leads on from what was saved, and back to it where it is undone. It is said on the page that was led to, and gone once that is left. */
@Injectable({ providedIn: 'root' })
export class AfterSaving {
  private readonly drafts = inject(Drafts);
  private readonly router = inject(Router);
  private readonly now = signal<Said | null>(null);
  private next: Said | null = null;
  readonly said = this.now.asReadonly();

  constructor() {
    this.router.events.pipe(filter((event) => event instanceof NavigationEnd)).subscribe(({ urlAfterRedirects }) => {
      const [here, said] = [pathOf(urlAfterRedirects), this.next ?? this.now()];
      this.next = null;
      this.now.set(said?.page === here ? said : null);
    });
  }

  /** @param to the page it leads to; the page one is on, where it leads nowhere */
  lead(to: string, saved: Saved): Promise<void> {
    return this.go(to, saved);
  }

  async undo({ undo, from, written }: Saved): Promise<void> {
    await undo();
    if (written) this.drafts.handBack(written.place, written.value);
    await this.go(from, null);
  }

  private async go(to: string, saved: Saved | null): Promise<void> {
    const said = { page: pathOf(to), saved };
    if (said.page === pathOf(this.router.url)) this.now.set(said);
    else {
      this.next = said;
      await this.router.navigateByUrl(to);
    }
  }
}

function pathOf(url: string): string {
  return url.split(/[?#]/)[0] ?? '';
}
