import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LineChart } from '../ui/charts/line-chart';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { Language } from '../ui/language/language';
import { shortMonthNames } from '../ui/language/month-names';
import type { MeasureView } from '../api/models';
import { Figure, sayFigure } from './say-figure';

/** A measure over its year-ends: a line, the published figure where it is of the same unit, and the same as a table. */
@Component({
  selector: 'ael-over-time',
  imports: [Both, Day, Figure, LineChart, TranslocoPipe],
  templateUrl: './over-time.html',
})
export class OverTime {
  readonly measure = input.required<MeasureView>();
  readonly council = input.required<string>();
  readonly asAt = input.required<string>();
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly points = computed(() =>
    this.measure().trend.map(({ asAt, value }) => ({
      label: `${shortMonthNames[this.language.current()][Number(asAt.slice(5, 7)) - 1]} ${asAt.slice(0, 4)}`,
      value,
    })),
  );
  /** A count of all Wales would flatten an authority's line, so only rates are drawn beside rates. */
  protected readonly published = computed(() => {
    const { benchmark, valueKind } = this.measure();
    if (benchmark === null || benchmark.unit !== valueKind || valueKind === 'count') return null;
    const value = sayFigure(benchmark.value, benchmark.unit);
    return { value: benchmark.value, label: this.said('performance.walesLabel', { value, year: benchmark.on.slice(0, 4) }) };
  });
  protected readonly ourLabel = computed(() => this.said('performance.ourLabel', { council: this.council(), value: sayFigure(this.measure().value, this.measure().valueKind) }));
  protected readonly says = computed(() => (value: number) => sayFigure(value, this.measure().valueKind === 'count' ? 'count' : this.measure().valueKind).replace('.0', ''));
  protected readonly inWords = computed(() => {
    const points = this.measure().trend.map(({ value }, at) => `${this.points()[at]?.label} ${sayFigure(value, this.measure().valueKind) || this.said('performance.nobody', {})}`);
    return this.said('performance.trendInWords', { title: this.language.of(this.measure().title), points: points.join(', ') });
  });

  private said(key: string, values: Record<string, string>): string {
    return this.transloco.translate(key, values, this.language.current());
  }
}
