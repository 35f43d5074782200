import { Component, inject, input, resource } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { RestrictedMatch } from '../access/restricted-match';
import { Api } from '../api/api';
import { children } from '../api/functions';
import { Both } from '../ui/language/both';
import { Aged } from '../ui/language/aged';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';

/** The children this person may see, a page at a time, found by name or reference. */
@Component({
  selector: 'ael-children-list',
  imports: [Aged, Both, Counted, Day, PageHeading, Paging, ProblemPage, RestrictedMatch, RouterLink, TranslocoPipe],
  templateUrl: './children-list.html',
  host: { class: 'page wrap' },
})
export class ChildrenList {
  readonly find = input<string>();
  readonly page = input<string>();
  private readonly router = inject(Router);

  private readonly api = inject(Api);
  protected readonly list = resource({
    params: () => ({ find: this.find() || undefined, page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(children, params),
  });

  protected search(event: Event, typed: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { find: typed.trim() || null, page: null } });
  }
}
