import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { myWork } from '../api/functions';
import { WorkList } from '../due/work-list';
import { WriteUps } from '../due/write-ups';
import { YoungPeople } from '../due/young-people';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { firstToShow, groupNamed } from './which-group';
import { WorkCounts } from './work-counts';

/** What is due of the person signed in: the counts, and the list of one of them. */
@Component({
  selector: 'ael-my-work',
  imports: [Day, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe, WorkCounts, WorkList, WriteUps, YoungPeople],
  templateUrl: './my-work.html',
  host: { class: 'page wrap' },
})
export class MyWork {
  readonly group = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly work = resource({
    params: () => ({ group: groupNamed(this.group()), page: Number(this.page() ?? 1) }),
    loader: async ({ params: { group, page } }) => {
      const late = await this.api.invoke(myWork, { group: group ?? 'overdue', page });
      const next = group === undefined && late.total === 0 ? firstToShow(late.counts) : undefined;
      return next ? this.api.invoke(myWork, { group: next, page }) : late;
    },
  });
}
