import { Component, computed, effect, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { explain } from '../api/functions';
import type { ExplainView } from '../api/models';
import { Session } from '../staff/session';
import { StackedBar } from '../ui/charts/stacked-bar';
import { Both } from '../ui/language/both';
import { type Bilingual, Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { PageTitle } from '../ui/page-title';
import { ProblemPage } from '../ui/problem-page';
import { answerTitles } from './answer-titles';
import { AsAt } from './as-at';
import { HowWorkedOut } from './how-worked-out';
import { OverTime } from './over-time';
import { PartsTable } from './parts-table';
import { partsOf } from './parts-of';
import { Figure, sayFigure } from './say-figure';
import { given } from './which-day';

/** One figure explained: its sentence, its parts, its arithmetic, its trend, and who is behind it. */
@Component({
  selector: 'ael-indicator',
  imports: [AsAt, Both, Figure, HowWorkedOut, OverTime, PageHeading, PartsTable, ProblemPage, RouterLink, StackedBar, TranslocoPipe],
  templateUrl: './indicator.html',
  host: { class: 'page wrap' },
})
export class Indicator {
  readonly code = input.required<string>();
  readonly asAt = input<string>();
  readonly knownAt = input<string>();
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  private readonly api = inject(Api);
  protected readonly explained = resource({
    params: () => ({ code: this.code(), ...given({ asAt: this.asAt(), knownAt: this.knownAt() }) }),
    loader: ({ params }) => this.api.invoke(explain, params),
  });
  protected readonly parts = computed(() => (this.explained.hasValue() ? partsOf(this.explained.value(), answerTitles) : []));
  protected readonly council = computed(() => {
    const authority = this.session.me()?.authority;
    return (this.language.current() === 'cy' ? authority?.nameCy : authority?.nameEn) ?? '';
  });
  /** Says what one subject weighs, where that is anything to say. */
  protected readonly weight = computed(() => {
    const points = this.explained.hasValue() ? this.explained.value().oneSubjectIs : null;
    if (points === null) return '';
    return this.transloco.translate<string>(points >= 2 ? 'performance.oneIsMuch' : 'performance.oneIs', { points: sayFigure(points, 'per10000') }, this.language.current());
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      if (this.explained.hasValue()) title.name(this.explained.value().title);
    });
  }

  /** The sentence beside the figure: where there is a rate, the one that works it out; else how many are counted. */
  protected sentence({ kind, arithmetic, populationTitle }: ExplainView): Bilingual {
    return (kind === 'met' ? arithmetic[1] : undefined) ?? arithmetic[0] ?? populationTitle;
  }

  /** What is recorded beside a figure is a number or a text; nothing where it is not known. */
  protected beside(value: unknown): string {
    return typeof value === 'number' ? sayFigure(value, 'count') : typeof value === 'string' ? value : '';
  }
}
