import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StackedBar } from '../ui/charts/stacked-bar';
import { Both } from '../ui/language/both';
import { Day } from '../ui/language/day';
import { answerTitles } from './answer-titles';
import type { MeasureView } from '../api/models';
import { PartsTable } from './parts-table';
import { partsOf } from './parts-of';

/** A measure drawn whole: one bar of its parts, and the same figures as a table. */
@Component({
  selector: 'ael-part-chart',
  imports: [Both, Day, PartsTable, StackedBar, TranslocoPipe],
  template: `
    <figure class="chart">
      <figcaption>
        <b>{{ measure().title | both }}</b>
        <span>{{ 'performance.chartSub' | transloco: { population: measure().population, unit: measure().unit | both, council: council(), asAt: asAt() | day } }}</span>
      </figcaption>
      <ael-stacked-bar [name]="measure().title | both" [parts]="parts()" />
      <details class="twin-table">
        <summary>{{ 'ui.showAsTable' | transloco }}</summary>
        <div><ael-parts-table [measure]="measure()" [caption]="measure().title | both" /></div>
      </details>
    </figure>
  `,
})
export class PartChart {
  readonly measure = input.required<MeasureView>();
  readonly council = input.required<string>();
  readonly asAt = input.required<string>();
  protected readonly parts = computed(() => partsOf(this.measure(), answerTitles));
}
