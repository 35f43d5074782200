import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { DOCUMENT, Injectable, inject } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';

/** A draft as the server gives it back. */
export interface OnServer {
  readonly body: { readonly value: unknown; readonly key: string };
  readonly page: string;
  readonly device: string;
  readonly version: number;
  readonly savedAt: string;
}

/** A form waits this long for its draft, and a draft this long to be taken. */
const [LOOKED_FOR, TAKEN] = [2_500, 8_000];
const deviceName = 'aelwyd.device';

/** The server's copy of drafts. What cannot be reached is an answer here and never a failure: writing goes on. */
@Injectable({ providedIn: 'root' })
export class ServerCopy {
  private readonly http = inject(HttpClient);
  private readonly window = inject(DOCUMENT).defaultView;
  /** The name of this device, of its own making. */
  readonly device = this.named();

  async read(place: string): Promise<OnServer | 'none' | 'unreachable'> {
    try {
      return await firstValueFrom(this.http.get<OnServer>(`/api/drafts/${place}`).pipe(timeout(LOOKED_FOR)));
    } catch (error) {
      return statusOf(error) === 404 ? 'none' : 'unreachable';
    }
  }

  /** `elsewhere` where another device has written since. */
  async keep(place: string, draft: Pick<OnServer, 'body' | 'page' | 'version'>): Promise<Pick<OnServer, 'version' | 'savedAt'> | 'elsewhere' | 'unreachable'> {
    try {
      return await firstValueFrom(this.http.put<OnServer>(`/api/drafts/${place}`, { ...draft, device: this.device }).pipe(timeout(TAKEN)));
    } catch (error) {
      return statusOf(error) === 409 ? 'elsewhere' : 'unreachable';
    }
  }

  /** Who else is writing there; nobody where that cannot be asked. */
  async others(place: string): Promise<readonly { readonly name: string; readonly savedAt: string }[]> {
    try {
      return await firstValueFrom(this.http.get<{ name: string; savedAt: string }[]>(`/api/drafts/${place}/others`).pipe(timeout(LOOKED_FOR)));
    } catch {
      // A hint that is not there is no failure of the page.
      return [];
    }
  }

  async forget(place: string): Promise<'forgotten' | 'unreachable'> {
    try {
      await firstValueFrom(this.http.delete(`/api/drafts/${place}`).pipe(timeout(TAKEN)));
      return 'forgotten';
    } catch {
      // Not reached now: asked again when the device is next on line.
      return 'unreachable';
    }
  }

  private named(): string {
    const known = this.window?.localStorage.getItem(deviceName) ?? crypto.randomUUID();
    this.window?.localStorage.setItem(deviceName, known);
    return known;
  }
}

function statusOf(error: unknown): number {
  return error instanceof HttpErrorResponse ? error.status : 0;
}
