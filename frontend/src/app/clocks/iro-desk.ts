import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { iroDesk } from '../api/functions';
import { WorkList } from '../due/work-list';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';

/** How many clocks of each part are open to see at once; the others open under them. */
const atFirst = 5;

/** What an independent reviewing officer has before them: whom to speak to, what to review, send, check and follow up. */
@Component({
  selector: 'ael-iro-desk',
  imports: [Counted, Day, PageHeading, ProblemPage, RouterLink, TranslocoPipe, WorkList],
  templateUrl: './iro-desk.html',
  host: { class: 'page wrap' },
})
export class IroDesk {
  private readonly api = inject(Api);
  protected readonly atFirst = atFirst;
  protected readonly desk = resource({ loader: () => this.api.invoke(iroDesk) });
  /** Children who wait to be heard stand first. */
  protected readonly parts = computed(() => {
    if (!this.desk.hasValue()) return [];
    const { counts, notSpoken, escalations, midpoints, recordsToSend, reviews } = this.desk.value();
    return [
      { name: 'not-spoken', count: counts.notSpoken, clocks: notSpoken },
      { name: 'escalations', count: counts.escalations, clocks: escalations },
      { name: 'midpoints', count: counts.midpoints, clocks: midpoints },
      { name: 'records', count: counts.recordsToSend, clocks: recordsToSend },
      { name: 'reviews', count: counts.reviewsIn30Days, clocks: reviews },
    ];
  });
}
