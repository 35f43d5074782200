import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Outbox } from '../ui/drafts/outbox';
import { Counted } from '../ui/language/counted';
import { KeptApp } from './kept-app';

/** On every page while there is no connection, or something waits for one; and where there is a newer app. */
@Component({
  selector: 'ael-outbox-badge',
  imports: [Counted, RouterLink, TranslocoPipe],
  template: `
    <div role="status">
      @if (outbox.waiting() > 0) {
        <p class="offline wrap">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true"><path d="M1 1l12 12M4 10h6a3 3 0 0 0 1-5.800M3 5a2.500 2.500 0 0 0 0 5" fill="none" stroke="currentColor" stroke-width="1.800" /></svg>
          {{ 'shell.toSend' | counted: outbox.waiting() }}
        </p>
      } @else if (outbox.isOffline()) {
        <p class="offline wrap">{{ 'shell.offline' | transloco }}</p>
      }
      @if (app.isNewer()) {
        <p class="offline wrap">{{ 'shell.newer' | transloco }} <button class="as-link link" type="button" (click)="app.showNewer()">{{ 'shell.showNewer' | transloco }}</button></p>
      }
      @for (one of outbox.refused(); track one.key) {
        <p class="offline wrap">{{ 'shell.cameBack' | transloco }} <a [routerLink]="one.page">{{ 'shell.seeDraft' | transloco }}</a></p>
      }
    </div>
  `,
})
export class OutboxBadge {
  protected readonly outbox = inject(Outbox);
  protected readonly app = inject(KeptApp);
}
