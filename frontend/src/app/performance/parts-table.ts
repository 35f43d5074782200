import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { fillOf } from '../ui/charts/part-of-whole';
import { Both } from '../ui/language/both';
import { answerTitles } from './answer-titles';
import type { MeasureView } from '../api/models';
import { partsOf } from './parts-of';
import { Figure } from './say-figure';

/** The parts of a measure's population and their total; each part leads to the children behind it. */
@Component({
  selector: 'ael-parts-table',
  imports: [Both, Figure, RouterLink, TranslocoPipe],
  template: `
    <table>
      <caption [class.govuk-visually-hidden]="isCaptionHidden()">{{ caption() }}</caption>
      <thead>
        <tr>
          <th scope="col">{{ 'performance.answer' | transloco }}</th>
          <th scope="col" class="num">{{ measure().unit | both }}</th>
          <th scope="col" class="num">{{ 'performance.share' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (part of parts(); track part.answer) {
          <tr>
            <th scope="row">
              <i class="swatch" [class]="fill(part, $index)"></i
              ><a [routerLink]="['/performance/indicators', measure().code, 'children']" [queryParams]="{ answer: part.answer }" queryParamsHandling="merge">{{ part.title | both }}</a>
            </th>
            <td class="num">{{ part.says }}</td>
            <td class="num">{{ part.share === null ? ('ui.doesNotApply' | transloco) : (part.share | figure: 'percent') }}</td>
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{{ 'ui.total' | transloco }}</th>
          <td class="num">{{ measure().population | figure: 'count' }}</td>
          <td class="num">{{ measure().population === 0 ? ('ui.doesNotApply' | transloco) : '100.0%' }}</td>
        </tr>
      </tfoot>
    </table>
  `,
})
export class PartsTable {
  readonly measure = input.required<MeasureView>();
  readonly caption = input.required<string>();
  readonly isCaptionHidden = input(false);
  protected readonly parts = computed(() => partsOf(this.measure(), answerTitles));
  protected readonly fill = fillOf;
}
