import { Component, inject, output, resource } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { endMyOtherSessions, endMySession, mySessions } from '../api/functions';
import type { OwnSessionView } from '../api/models';
import { Instant } from '../ui/language/day';

/** Where somebody is signed in, each to be ended where it has been forgotten. */
@Component({
  selector: 'ael-my-sessions',
  imports: [Instant, TranslocoPipe],
  template: `
    @if (sessions.hasValue()) {
      <table class="cards">
        <caption class="govuk-visually-hidden">{{ 'account.sessions' | transloco }}</caption>
        <thead>
          <tr>
            <th scope="col">{{ 'account.browser' | transloco }}</th>
            <th scope="col">{{ 'account.signedInAt' | transloco }}</th>
            <th scope="col">{{ 'account.lastSeenAt' | transloco }}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          @for (session of sessions.value().sessions; track session.sessionId) {
            <tr>
              <th scope="row">{{ nameOf(session) }}</th>
              <td [attr.data-label]="'account.signedInAt' | transloco">{{ session.signedInAt | instant }}</td>
              <td [attr.data-label]="'account.lastSeenAt' | transloco">{{ session.lastSeenAt | instant }}</td>
              <td>
                @if (session.isThis) {
                  <b>{{ 'account.thisOne' | transloco }}</b>
                } @else {
                  <button class="as-link" type="button" [attr.aria-label]="'account.endSessionOf' | transloco: { browser: nameOf(session) }" (click)="end(session)">{{ 'account.endSession' | transloco }}</button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (sessions.value().sessions.length > 1) {
        <p class="field"><button class="btn second" type="button" (click)="endOthers()">{{ 'account.endOthers' | transloco }}</button></p>
      }
    } @else {
      <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
    }
  `,
})
export class MySessions {
  readonly over = output();
  private readonly api = inject(Api);
  private readonly transloco = inject(TranslocoService);
  protected readonly sessions = resource({ loader: () => this.api.invoke(mySessions) });

  reload(): void {
    this.sessions.reload();
  }

  protected nameOf({ browser }: OwnSessionView): string {
    return browser ?? this.transloco.translate('account.unknownBrowser');
  }

  protected async end({ sessionId }: OwnSessionView): Promise<void> {
    await this.api.invoke(endMySession, { sessionId });
    this.sessions.reload();
    this.over.emit();
  }

  protected async endOthers(): Promise<void> {
    await this.api.invoke(endMyOtherSessions);
    this.sessions.reload();
    this.over.emit();
  }
}
