import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Counted } from '../ui/language/counted';
import { isDueToday, looks } from './clock-looks';
import type { ClockView } from '../api/models';

/** How a clock stands: a shape, a word and a colour; how late it is, or how long there is left, in words. */
@Component({
  selector: 'ael-clock-state',
  imports: [Counted, TranslocoPipe],
  template: `
    <span [class]="'tag ' + look().tone"
      ><svg viewBox="0 0 11 11" aria-hidden="true"><path [attr.d]="look().path" /></svg>
      @if (clock().state === 'overdue' && clock().daysLate) {
        {{ 'due.daysLate' | counted: clock().daysLate! }}
      } @else if (clock().state === 'met-late' && clock().daysLate) {
        {{ 'due.metDaysLate' | counted: clock().daysLate! }}
      } @else if (isToday()) {
        {{ 'due.states.today' | transloco }}
      } @else {
        {{ 'due.states.' + clock().state | transloco }}
      }</span
    >
  `,
})
export class ClockState {
  readonly clock = input.required<ClockView>();
  protected readonly look = computed(() => looks(this.clock()));
  protected readonly isToday = computed(() => isDueToday(this.clock()));
}
