import { Component, ElementRef, computed, effect, inject, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from './session';
import { SessionClock } from './session-clock';

/** Before a session ends: says when, once a minute and near the end, and lets somebody stay. */
@Component({
  selector: 'ael-session-warning',
  imports: [TranslocoPipe],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="warning-title" aria-describedby="warning-why" (cancel)="stay()">
      @if (clock.isNear()) {
        <div role="status"><h2 id="warning-title">{{ 'account.warningTitle.' + step() | transloco }}</h2></div>
        <p class="mt" id="warning-why">{{ (clock.isOld() ? 'account.warningWhole' : 'account.warningWhy') | transloco }}</p>
        <p class="field line">
          @if (clock.isOld()) {
            <button class="btn" type="button" (click)="signInAgain()">{{ 'staff.signInAgain' | transloco }}</button>
          } @else {
            <button class="btn" type="button" (click)="stay()">{{ 'account.stay' | transloco }}</button>
          }
          <button class="btn second" type="button" (click)="signOut()">{{ 'shell.signOut' | transloco }}</button>
        </p>
      }
    </dialog>
  `,
})
export class SessionWarning {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly clock = inject(SessionClock);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private readonly isOver = computed(() => this.clock.left() === 0);
  /** What is said changes seven times in five minutes, so that a screen reader is not talked over. */
  protected readonly step = computed(() => {
    const left = this.clock.left() ?? 0;
    if (left <= 10) return 'ten';
    return left <= 30 ? 'half' : String(Math.min(5, Math.ceil(left / 60)));
  });

  constructor() {
    effect(() => {
      const { nativeElement } = this.dialog();
      if (this.clock.isNear() && !nativeElement.open) nativeElement.showModal();
      if (!this.clock.isNear()) nativeElement.close();
    });
    effect(() => {
      if (this.isOver()) this.leave('/session-ended');
    });
  }

  protected async stay(): Promise<void> {
    // Too late: the server's answer leads to the page that says so.
    await this.session.renew().catch(() => undefined);
  }

  protected async signInAgain(): Promise<void> {
    const after = this.router.url;
    await this.session.signOut();
    await this.router.navigate(['/sign-in'], { queryParams: { after } });
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigateByUrl('/sign-in');
  }

  private leave(to: string): void {
    const after = this.router.url;
    this.session.end();
    void this.router.navigate([to], { queryParams: { after } });
  }
}
