import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import type { ClockView } from '../api/models';

/** What qualifies a clock: its regime, its force where it is not statute, a doubt, what is not recorded, and who is to act. */
@Component({
  selector: 'ael-clock-marks',
  imports: [Both, TranslocoPipe],
  template: `
    <ul class="marks">
      @if (clock().regime; as regime) {
        <li>{{ regime | both }}</li>
      }
      @if (saysWho()) {
        <li>{{ (clock().actedBy ? 'due.withNamed' : 'due.with') | transloco: { who: clock().whose | both, name: clock().actedBy } }}</li>
      }
      @if (clock().missing; as missing) {
        @if (clock().state === 'unknown') {
          <li>{{ 'due.notRecorded' | transloco: { what: missing | both } }}</li>
        }
      }
      <li class="mark" [class.local]="clock().force.code === 'local'">{{ clock().force | both }}</li>
      @if (clock().doubt) {
        <li class="mark doubt">{{ 'due.doubtful' | transloco }}</li>
      }
    </ul>
  `,
})
export class ClockMarks {
  readonly clock = input.required<ClockView>();
  readonly saysWho = input(false);
}
