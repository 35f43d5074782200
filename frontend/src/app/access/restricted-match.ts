import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { matchExactly } from '../api/functions';
import { Session } from '../staff/session';

/** Under a search: whether what was typed is exactly a record the person may not open. A name never tells. */
@Component({
  selector: 'ael-restricted-match',
  imports: [RouterLink, TranslocoPipe],
  template: `
    @if (match.hasValue() && match.value().publicId; as publicId) {
      <div class="note mt" role="status">
        <p>{{ 'access.restrictedMatch' | transloco }}</p>
        <p class="mt"><a [routerLink]="['/emergency', publicId]">{{ 'access.openInEmergency' | transloco }}</a></p>
      </div>
    }
  `,
})
export class RestrictedMatch {
  readonly find = input.required<string>();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly match = resource({
    // A reference or a number has a digit in it; a name has none and is not asked about.
    params: () => (/\d/.test(this.find()) && this.session.may('break-glass') ? this.find() : undefined),
    loader: async ({ params: find }) => this.api.invoke(matchExactly, { body: { find } }),
  });
}
