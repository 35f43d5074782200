import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { behindFigure, explain } from '../api/functions';
import { Both } from '../ui/language/both';
import { Day, ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { AnswerFilter } from './answer-filter';
import { given } from './which-day';

/** Everyone a figure counts, or those with one answer, each with why they were counted so. */
@Component({
  selector: 'ael-behind-figure',
  imports: [AnswerFilter, Both, Day, PageHeading, Paging, ProblemPage, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './behind-figure.html',
  host: { class: 'page wrap' },
})
export class BehindFigure {
  readonly code = input.required<string>();
  readonly asAt = input<string>();
  readonly knownAt = input<string>();
  readonly answer = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);

  private readonly figure = computed(() => ({ code: this.code(), ...given({ asAt: this.asAt(), knownAt: this.knownAt() }) }));
  protected readonly explained = resource({ params: () => this.figure(), loader: ({ params }) => this.api.invoke(explain, params) });
  protected readonly list = resource({
    params: () => ({ ...this.figure(), answer: this.answer() || undefined, page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(behindFigure, params),
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.explained.hasValue()) return;
      const { en, cy } = this.explained.value().title;
      title.name({ en: `Behind the figure: ${en}`, cy: `Y tu ôl i’r ffigur: ${cy}` });
    });
  }
}
