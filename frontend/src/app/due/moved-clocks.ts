import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import type { ClockView, VisitMovedView } from '../api/models';
import { ClockSentence } from './due-words';
import { ClockState } from './state-tag';

/** Which clocks an act moved: each as it was and as it is now. */
@Component({
  selector: 'ael-moved-clocks',
  imports: [Both, ClockSentence, ClockState, TranslocoPipe],
  template: `
    @if (moved().length === 0) {
      <p>{{ 'due.nothingMoved' | transloco }}</p>
    } @else {
      <table class="cards mt">
        <caption>{{ 'due.whatMoved' | transloco }}</caption>
        <thead>
          <tr>
            <th scope="col">{{ 'due.clock' | transloco }}</th>
            <th scope="col">{{ 'due.before' | transloco }}</th>
            <th scope="col">{{ 'due.now' | transloco }}</th>
          </tr>
        </thead>
        <tbody>
          @for (move of moved(); track $index) {
            <tr>
              <th scope="row">{{ (move.after ?? move.before)?.title | both }}</th>
              @for (side of sides(move); track $index) {
                <td [attr.data-label]="side.key | transloco">
                  @if (side.clock; as clock) {
                    <ael-clock-state [clock]="clock" />
                    <div>{{ clock | clockSentence }}</div>
                  } @else {
                    {{ side.none | transloco }}
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    }
  `,
})
export class MovedClocks {
  readonly moved = input.required<VisitMovedView['moved']>();

  protected sides({ before, after }: { before: ClockView | null; after: ClockView | null }) {
    return [
      { key: 'due.before', clock: before, none: 'due.notOwedBefore' },
      { key: 'due.now', clock: after, none: 'due.notOwedNow' },
    ];
  }
}
