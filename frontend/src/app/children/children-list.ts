import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import type { ChildList } from './child';

/** The children this person may see, a page at a time, found by name or reference. */
@Component({
  selector: 'ael-children-list',
  imports: [Both, Counted, Day, PageHeading, Paging, ProblemPage, RouterLink, TranslocoPipe],
  templateUrl: './children-list.html',
  host: { class: 'page wrap' },
})
export class ChildrenList {
  readonly find = input<string>();
  readonly page = input<string>();
  private readonly router = inject(Router);

  protected readonly list = httpResource<ChildList>(() => ({
    url: '/api/children',
    params: { ...(this.find() ? { find: this.find() ?? '' } : {}), ...(this.page() ? { page: this.page() ?? '' } : {}) },
  }));

  protected search(event: Event, typed: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { find: typed.trim() || null, page: null } });
  }
}
