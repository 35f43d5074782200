import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DutyComplianceView } from '../api/models';
import { StackedBar } from '../ui/charts/stacked-bar';
import { Both } from '../ui/language/both';
import { dutyParts, sayRate } from './duty-parts';
import { Figure } from './say-figure';

/** Duties with their share in time, the four parts drawn as one bar and said as numbers that lead to who is behind them. */
@Component({
  selector: 'ael-duty-table',
  imports: [Both, Figure, RouterLink, StackedBar, TranslocoPipe],
  template: `
    <table class="cards duty-table">
      <caption class="govuk-visually-hidden">{{ caption() }}</caption>
      <thead>
        <tr>
          <th scope="col">{{ 'performance.duties.duty' | transloco }}</th>
          <th scope="col" class="num">{{ 'performance.duties.inTime' | transloco }}</th>
          <th scope="col" class="num">{{ 'performance.duties.counted' | transloco }}</th>
          <th scope="col">{{ 'performance.duties.parts' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (duty of duties(); track duty.duty) {
          <tr>
            <th scope="row">
              <a [routerLink]="['/performance/duties', duty.duty]" queryParamsHandling="merge">{{ duty.title | both }}</a>
              <div class="muted small">{{ duty.force | both }}{{ duty.doubt ? ', ' + ('due.doubtful' | transloco) : '' }}</div>
            </th>
            <td class="num figure" [attr.data-label]="'performance.duties.inTime' | transloco">{{ sayRate(duty.rate) || ('performance.nobody' | transloco) }}</td>
            <td class="num" [attr.data-label]="'performance.duties.counted' | transloco">{{ duty.counted | figure: 'count' }}</td>
            <td [attr.data-label]="'performance.duties.parts' | transloco">
              <ael-stacked-bar [name]="duty.title | both" [parts]="parts(duty)" [hasKey]="false" />
              <ul class="part-links">
                @for (part of parts(duty); track part.answer) {
                  <li>
                    @if (part.count > 0) {
                      <a [routerLink]="['/performance/duties', duty.duty, 'children']" [queryParams]="{ answer: part.answer }" queryParamsHandling="merge"
                        >{{ part.title | both }} <b>{{ part.says }}</b><span class="govuk-visually-hidden">: {{ duty.title | both }}</span></a
                      >
                    } @else {
                      <span class="muted">{{ part.title | both }} 0</span>
                    }
                  </li>
                }
              </ul>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class DutyTable {
  readonly duties = input.required<readonly DutyComplianceView[]>();
  readonly caption = input.required<string>();
  protected readonly parts = dutyParts;
  protected readonly sayRate = sayRate;
}
