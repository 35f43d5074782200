import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Sparkline } from '../ui/charts/sparkline';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { sayDay } from '../ui/language/say-day';
import type { MeasureView } from '../api/models';
import { Figure, sayFigure } from './say-figure';

/** The measures of one part of the report: the figure, of how many, not known, its trend and the published figure. */
@Component({
  selector: 'ael-measure-table',
  imports: [Both, Counted, Day, Figure, RouterLink, Sparkline, TranslocoPipe],
  templateUrl: './measure-table.html',
})
export class MeasureTable {
  readonly caption = input.required<string>();
  readonly asAt = input.required<string>();
  readonly measures = input.required<readonly MeasureView[]>();
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  /** The days of the trend, from the measure that has most of them. */
  protected readonly days = computed(() => {
    const days = new Set(this.measures().flatMap(({ trend }) => trend.map(({ asAt }) => asAt)));
    return [...days].sort();
  });

  protected values(measure: MeasureView): (number | null)[] {
    return measure.trend.map(({ value }) => value);
  }

  protected at(measure: MeasureView, day: string): string {
    return sayFigure(measure.trend.find(({ asAt }) => asAt === day)?.value, measure.valueKind);
  }

  protected trendInWords(measure: MeasureView): string {
    const language = this.language.current();
    const nobody = this.transloco.translate<string>('performance.nobody', {}, language);
    const points = measure.trend.map(({ asAt, value }) => `${sayDay(asAt, language)} ${sayFigure(value, measure.valueKind) || nobody}`).join(', ');
    return this.transloco.translate('performance.trendInWords', { title: measure.title[language], points }, language);
  }
}
