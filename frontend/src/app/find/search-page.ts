import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RestrictedMatch } from '../access/restricted-match';
import { Api } from '../api/api';
import { findPeople } from '../api/functions';
import { Session } from '../staff/session';
import { Aged } from '../ui/language/aged';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { LookedFor } from './looked-for';

/** Who was found: children first, those of one's own caseload before the others, then homes and workers. */
@Component({
  selector: 'ael-search-page',
  imports: [Aged, Both, Counted, Day, PageHeading, Paging, ProblemPage, RestrictedMatch, RouterLink, TranslocoPipe],
  templateUrl: './search-page.html',
  host: { class: 'page wrap' },
})
export class SearchPage {
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  protected readonly typed = inject(LookedFor).typed;
  protected readonly mayAddChild = this.session.may('create-child');
  protected readonly mayOpenInEmergency = this.session.may('break-glass');
  protected readonly found = resource({
    params: () => (this.typed() === '' ? undefined : { typed: this.typed(), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(findPeople, { body: params }),
  });
}
