import { HttpClient, HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom, timeout } from 'rxjs';
import { DeviceStore } from './device-store';
import { type OnDevice, onDevice } from './draft-standing';

/** A record to be made, and the draft it was written as. */
export interface Sending {
  /** The address it is posted to. */
  readonly url: string;
  readonly body: object;
  /** Sent as `idempotency-key`: however often it is sent, it is stored once. */
  readonly key: string;
  /** Place, page and value of the draft, which comes back where the record is refused. */
  readonly place: string;
  readonly page: string;
  readonly value: object;
}

const shelf = 'outbox/';
/** A save answers sooner than this or is taken to have been cut off. */
const ANSWERED = 30_000;
const RETRY = 20_000;

/** What was saved while nobody could be reached: it waits, sealed, on this device, and is sent in its order when somebody can be. */
@Injectable({ providedIn: 'root' })
export class Outbox {
  private readonly http = inject(HttpClient);
  private readonly device = inject(DeviceStore);
  private readonly count = signal(0);
  private readonly back = signal<readonly Sending[]>([]);
  private readonly isOnLine = signal(true);
  /** How many things wait. */
  readonly waiting = this.count.asReadonly();
  /** Those the server refused in the end: their text is a draft again. */
  readonly refused = this.back.asReadonly();
  readonly isOffline = computed(() => !this.isOnLine());
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    this.isOnLine.set(window?.navigator.onLine ?? true);
    window?.addEventListener('offline', () => this.isOnLine.set(false));
    window?.addEventListener('online', () => {
      this.isOnLine.set(true);
      void this.sendAll();
    });
  }

  /** Sends now; where nobody can be reached, keeps it for later and answers `waits`. Throws what the server refuses it with. */
  async send<T>(what: Sending): Promise<T | 'waits'> {
    try {
      return await this.post<T>(what);
    } catch (error) {
      if (isRefusal(error)) throw error;
      // Two windows may be cut off in the same moment: the key tells theirs apart. Where the device keeps nothing either, the writer is told that it is not saved.
      await this.device.write(`${shelf}${String(Date.now()).padStart(15, '0')}.${what.key}`, what).catch(() => Promise.reject(error as Error));
      await this.recount();
      return 'waits';
    }
  }

  /** Sends what waits, the oldest first; stops where nobody can be reached. */
  sendAll(): Promise<void> {
    this.sending ??= this.sendInOrder().finally(() => (this.sending = null));
    return this.sending;
  }

  private async sendInOrder(): Promise<void> {
    clearTimeout(this.timer);
    for (const { name, what } of await this.device.all<Sending>(shelf).catch(() => [])) {
      try {
        await this.post(what);
      } catch (error) {
        if (!isRefusal(error)) break;
        const copy: OnDevice = { value: what.value, key: crypto.randomUUID(), page: what.page, version: 0, isSent: false, savedAt: new Date().toISOString() };
        await this.device.write(onDevice(what.place), copy);
        this.back.update((before) => [...before, what]);
      }
      await this.device.remove(name);
      await this.recount();
    }
    await this.recount();
  }

  private async recount(): Promise<void> {
    const left = await this.device.all(shelf).catch(() => []);
    this.count.set(left.length);
    clearTimeout(this.timer);
    if (left.length > 0) this.timer = setTimeout(() => void this.sendAll(), RETRY);
  }

  private post<T>({ url, body, key }: Sending): Promise<T> {
    const headers = new HttpHeaders({ 'idempotency-key': key });
    return firstValueFrom(this.http.post<T>(url, body, { headers }).pipe(timeout(ANSWERED)));
  }
}

/** Whether the server answered, and will answer so again. A session that ended, or a server that is not ready, is no refusal of the record. */
function isRefusal(error: unknown): boolean {
  return error instanceof HttpErrorResponse && error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 408 && error.status !== 429;
}
