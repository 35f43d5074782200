import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { behindDuty, explainDuty } from '../api/functions';
import type { DutyCountedView } from '../api/models';
import { Both } from '../ui/language/both';
import { Day, ShortDay } from '../ui/language/day';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { Paging } from '../ui/paging';
import { ProblemPage } from '../ui/problem-page';
import { AnswerFilter } from './answer-filter';

const answers: readonly DutyCountedView['answer'][] = ['in-time', 'late', 'outstanding', 'not-known'];

/** Every time a duty was counted in the year to a day, or those with one answer, each with its dates. */
@Component({
  selector: 'ael-behind-duty',
  imports: [AnswerFilter, Both, Day, PageHeading, Paging, ProblemPage, RouterLink, ShortDay, TranslocoPipe],
  templateUrl: './behind-duty.html',
  host: { class: 'page wrap' },
})
export class BehindDuty {
  readonly id = input.required<string>();
  readonly asAt = input<string>();
  readonly answer = input<string>();
  readonly page = input<string>();
  private readonly api = inject(Api);
  private readonly figure = computed(() => ({ id: this.id(), asAt: this.asAt() }));
  protected readonly explained = resource({ params: () => this.figure(), loader: ({ params }) => this.api.invoke(explainDuty, params) });
  protected readonly list = resource({
    params: () => ({ ...this.figure(), answer: answers.find((answer) => answer === this.answer()), page: Number(this.page() ?? 1) }),
    loader: ({ params }) => this.api.invoke(behindDuty, params),
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (!this.explained.hasValue()) return;
      const { en, cy } = this.explained.value().title;
      title.name({ en: `Behind the figure: ${en}`, cy: `Y tu ôl i’r ffigur: ${cy}` });
    });
  }

  protected dates({ aroseOn, dueOn, metOn, lapsedOn }: DutyCountedView) {
    return [
      { key: 'performance.duties.arose', on: aroseOn },
      { key: 'performance.duties.due', on: dueOn },
      { key: 'performance.duties.met', on: metOn },
      { key: 'performance.duties.lapsed', on: lapsedOn },
    ].filter(({ on }) => on !== null);
  }
}
