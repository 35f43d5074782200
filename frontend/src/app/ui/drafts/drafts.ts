import { DOCUMENT, DestroyRef, Injectable, effect, inject, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { DeviceStore } from './device-store';
import { Draft } from './draft';
import { type OnDevice, onDevice } from './draft-standing';
import { Outbox } from './outbox';
import { ServerCopy } from './server-copy';

const RETRY = 15_000;

/** Where a draft is written (`visit.<public id of the child>`: its kind, then what it is about) and what an empty form holds. */
export interface DraftAsked<T> {
  readonly place: string | (() => string);
  /** May be filled in beforehand, and later than the form is shown: it stands wherever nothing has been typed yet. */
  readonly blank: T | (() => T);
}

/**
 * Text that is never lost. A form opens a draft in place of a signal of its own (`draft.value`), shows `<ael-draft-state>`, sends
 * `draft.key()` as its `idempotency-key` and calls `draft.finish()` once the record is stored.
 */
@Injectable({ providedIn: 'root' })
export class Drafts {
  private readonly device = inject(DeviceStore);
  private readonly server = inject(ServerCopy);
  private readonly outbox = inject(Outbox);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly open_ = new Set<Draft<object>>();
  private readonly handedBack = new Map<string, object>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts up whenever what is kept may have changed, for lists of drafts. */
  readonly moved = signal(0);

  constructor() {
    const window = this.document.defaultView;
    const keepAll = () => void this.saveOpen();
    this.document.addEventListener('visibilitychange', () => this.document.visibilityState === 'hidden' && keepAll());
    this.document.addEventListener('focusout', keepAll);
    window?.addEventListener('pagehide', keepAll);
    window?.addEventListener('blur', keepAll);
    window?.addEventListener('online', () => void this.saveOpen().then(() => this.sendWaiting()));
    window?.addEventListener('beforeunload', (event) => {
      if ([...this.open_].some((draft) => draft.state() === 'failing')) event.preventDefault();
    });
  }

  /** Opens the draft of a place, for as long as the component that asks is there. Call it where a component is made. */
  open<T extends object>({ place, blank }: DraftAsked<T>): Draft<T> {
    const where = typeof place === 'function' ? place : () => place;
    const start = typeof blank === 'function' ? (blank as () => T) : () => blank;
    const path = { is: '' };
    const draft = new Draft<T>(where, start, { device: this.device, server: this.server, page: () => path.is });
    this.open_.add(draft as unknown as Draft<object>);
    effect(() => {
      const at = where();
      path.is = untracked(() => this.router.url.split(/[?#]/)[0] ?? '/');
      untracked(() => void draft.look(at).then(() => this.giveBack(at, draft)));
    });
    effect(() => {
      draft.value();
      untracked(() => draft.changed());
    });
    inject(DestroyRef).onDestroy(() => {
      this.open_.delete(draft as unknown as Draft<object>);
      void draft.close().then((isHereAlone) => {
        if (isHereAlone) this.sendLater();
        this.moved.update((n) => n + 1);
      });
    });
    return draft;
  }

  /** What was sent and taken back stands in the form of its place when that is opened next. */
  handBack(place: string, value: object): void {
    this.handedBack.set(place, value);
  }

  private giveBack<T extends object>(place: string, draft: Draft<T>): void {
    const value = this.handedBack.get(place);
    if (!value || !draft.isAt(place)) return;
    this.handedBack.delete(place);
    draft.value.set(value as T);
  }

  /** Somebody has arrived: keeps for them from now on, and sends what they wrote while nobody could be reached. */
  async begin(person: string): Promise<void> {
    try {
      this.device.begin(person);
      await this.outbox.sendAll();
      await this.sendWaiting();
      await this.device.wipeOld();
    } catch {
      // A browser without a store of its own: the server's copy is the only one, and each draft says how it stands.
    }
  }

  /** Before signing out: everything written goes to the server, and nothing stays on the device. */
  async leave(): Promise<void> {
    await this.outbox.sendAll();
    await this.saveOpen();
    await this.sendWaiting();
  }

  /** What the server has not got yet stays, sealed, and is sent when its writer is back; after a day it is gone. */
  async wipe(): Promise<void> {
    clearTimeout(this.timer);
    this.device.forgetWho();
    this.handedBack.clear();
    if (this.outbox.waiting() > 0) return;
    await this.device.wipe().catch(() => undefined); // nothing was kept where nothing can be
  }

  private async saveOpen(): Promise<void> {
    await Promise.all([...this.open_].map((draft) => draft.save()));
  }

  private sendLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendWaiting(), RETRY);
  }

  /** Sends the copies that only this device has, and tells the server of those that are gone; again later, where nobody can be reached. */
  private async sendWaiting(): Promise<void> {
    clearTimeout(this.timer);
    const copies = await this.device.all<OnDevice>(onDevice('')).catch(() => []);
    for (const { name, what: copy } of copies) {
      const place = name.slice(onDevice('').length);
      // What is open is kept by its own form, which knows what was typed since.
      if (copy.isSent || [...this.open_].some((draft) => draft.isAt(place))) continue;
      if (copy.gone) {
        if ((await this.server.forget(place)) === 'forgotten') await this.device.remove(name);
        else this.sendLater();
        continue;
      }
      const kept = await this.server.keep(place, { page: copy.page, body: { value: copy.value, key: copy.key }, version: copy.version });
      if (kept === 'unreachable') this.sendLater();
      const now = await this.device.read<OnDevice>(name);
      // Typed on meanwhile: the later text is not written over by the one that was sent.
      if (typeof kept === 'object' && now?.savedAt === copy.savedAt) await this.device.write(name, { ...copy, isSent: true, version: kept.version });
    }
    this.moved.update((n) => n + 1);
  }
}
