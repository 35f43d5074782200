import { HttpErrorResponse } from '@angular/common/http';
import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import { KeptSession } from './kept-session';
import { Session } from './session';

/** Warned this long before the end. */
export const WARNED_SECONDS = 5 * 60;

/** How long this session has still: until nobody has used it for too long, or until it is as old as it may be. */
@Injectable({ providedIn: 'root' })
export class SessionClock {
  private readonly session = inject(Session);
  private readonly kept = inject(KeptSession);
  private readonly window = inject(DOCUMENT).defaultView as (Window & typeof globalThis) | null;
  private readonly now = signal(Date.now());
  /** When the server was last asked something for this person. */
  private readonly usedAt = signal(Date.now());
  private isWorkedAt = false;
  /** Work in one window keeps the others. */
  private readonly others = this.window?.BroadcastChannel ? new this.window.BroadcastChannel('aelwyd.used') : null;

  /** Whole seconds left; null where nobody is signed in. */
  readonly left = computed(() => {
    const limits = this.session.me()?.session;
    if (!limits) return null;
    return Math.max(0, Math.floor((Math.min(this.usedAt() + limits.idleSeconds * 1000, Date.parse(limits.endsAt)) - this.now()) / 1000));
  });

  /** It ends because it is old, and no use of it makes it longer. */
  readonly isOld = computed(() => {
    const limits = this.session.me()?.session;
    return limits !== undefined && Date.parse(limits.endsAt) < this.usedAt() + limits.idleSeconds * 1000;
  });

  /** A limit shorter than ten minutes is warned of at its half. */
  readonly isNear = computed(() => {
    const left = this.left();
    const idle = this.session.me()?.session.idleSeconds ?? 0;
    return left !== null && left <= Math.min(WARNED_SECONDS, idle / 2);
  });

  constructor() {
    this.others?.addEventListener('message', () => this.usedAt.set(Date.now()));
    this.window?.setInterval(() => void this.tick(), 1000);
    for (const event of ['keydown', 'pointerdown', 'input', 'scroll']) this.window?.addEventListener(event, () => (this.isWorkedAt = true), { passive: true, capture: true });
  }

  /** The server was asked something: by that it knows the session is used. */
  used(): void {
    this.usedAt.set(Date.now());
    this.kept.used();
    this.others?.postMessage(null);
  }

  /** Typing, and reading on, count as use: where they happen without a request, the server is told now and then. */
  private async tick(): Promise<void> {
    this.now.set(Date.now());
    const limits = this.session.me()?.session;
    if (!limits || !this.isWorkedAt || this.isNear()) return;
    if (Date.now() - this.usedAt() < limits.idleSeconds * 250) return;
    this.isWorkedAt = false;
    // Where nobody can be reached the stroke itself is the use: a form written without a network is not taken away under the writer’s hands.
    await this.session.renew().catch((error: unknown) => error instanceof HttpErrorResponse && error.status === 0 && this.used());
  }
}
