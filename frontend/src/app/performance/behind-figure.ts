import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import { Day, ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import type { Counted, Explained, Paged } from './measure';
import { given } from './which-day';

/** Everyone a figure counts, or those with one answer, each with why they were counted so. */
@Component({
  selector: 'ael-behind-figure',
  imports: [Both, Day, PageHeading, Paging, ProblemPage, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './behind-figure.html',
  host: { class: 'page wrap' },
})
export class BehindFigure {
  readonly code = input.required<string>();
  readonly asAt = input<string>();
  readonly knownAt = input<string>();
  readonly answer = input<string>();
  readonly page = input<string>();
  private readonly router = inject(Router);

  private readonly day = computed(() => given({ asAt: this.asAt(), knownAt: this.knownAt() }));
  private readonly address = computed(() => `/api/performance/indicators/${encodeURIComponent(this.code())}`);
  protected readonly explained = httpResource<Explained>(() => ({ url: this.address(), params: this.day() }));
  protected readonly list = httpResource<Paged<Counted>>(() => ({
    url: `${this.address()}/children`,
    params: { ...this.day(), ...(this.answer() ? { answer: this.answer() ?? '' } : {}), ...(this.page() ? { page: this.page() ?? '' } : {}) },
  }));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.explained.hasValue()) return;
      const { en, cy } = this.explained.value().title;
      title.name({ en: `Behind the figure: ${en}`, cy: `Y tu ôl i’r ffigur: ${cy}` });
    });
  }

  protected filter(event: Event, chosen: string): void {
    event.preventDefault();
    void this.router.navigate([], { queryParams: { answer: chosen || null, page: null }, queryParamsHandling: 'merge' });
  }
}
