import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { teamWriteUps, visitsToWriteUp } from '../api/functions';
import { Session } from '../staff/session';
import { Day } from '../ui/language/day';

/** Visits whose story is still to be written, the first due first; nothing where there are none. The person’s own, or those of a worker of their team, to read. */
@Component({
  selector: 'ael-write-ups',
  imports: [Day, RouterLink, TranslocoPipe],
  template: `
    @if (owed.hasValue() && owed.value().total > 0) {
      <section class="mt-l" aria-labelledby="write-ups">
        <h2 id="write-ups">{{ 'due.writeUps' | transloco }} <span class="muted">({{ owed.value().total }})</span></h2>
        <ul class="plain-list mt">
          @for (visit of owed.value().visits; track visit.visitNo) {
            <li>
              <a [routerLink]="['/children', visit.publicId, 'visits', visit.visitNo].concat(staffNo() ? [] : ['story'])">{{ 'due.writeUpOf' | transloco: { name: visit.name, on: visit.visitedOn | day } }}</a>
              <span [class]="visit.isLate ? 'strong' : 'muted'">{{ (visit.isLate ? 'due.writeUpLate' : 'due.writeUpBy') | transloco: { on: visit.dueOn | day } }}</span>
            </li>
          }
        </ul>
      </section>
    }
  `,
})
export class WriteUps {
  readonly staffNo = input<string>();
  private readonly api = inject(Api);
  private readonly may = inject(Session).may('record-visits');
  protected readonly owed = resource({
    params: () => (this.may ? { staffNo: this.staffNo(), page: 1 } : undefined),
    loader: ({ params: { staffNo, page } }) => (staffNo ? this.api.invoke(teamWriteUps, { staffNo, page }) : this.api.invoke(visitsToWriteUp, { page })),
  });
}
