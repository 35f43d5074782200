import { Component, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { children } from '../api/functions';
import { Session } from '../staff/session';
import { Both } from '../ui/language/both';
import { Aged } from '../ui/language/aged';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** The children this person may see, a page at a time. */
@Component({
  selector: 'ael-children-list',
  imports: [Aged, Both, Counted, Day, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './children-list.html',
  host: { class: 'page wrap' },
})
export class ChildrenList {
  readonly page = input<string>();
  private readonly api = inject(Api);
  protected readonly mayAdd = inject(Session).may('create-child');
  protected readonly list = resource({
    params: () => ({ page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(children, params),
  });
}
