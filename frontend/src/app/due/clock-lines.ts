import { Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Both } from '../ui/language/both';
import type { ClockView } from '../api/models';
import { ClockMarks } from './clock-marks';
import { ClockSentence } from './due-words';
import { RecordIt } from './record-it';
import { ClockState } from './state-tag';

/** The clocks of one child, a line each, said as sentences; each leads to how it was worked out. */
@Component({
  selector: 'ael-clock-lines',
  imports: [Both, ClockMarks, ClockSentence, ClockState, RecordIt, RouterLink, TranslocoPipe],
  template: `
    <ul class="clock-lines">
      @for (clock of clocks(); track clock.key) {
        <li>
          <ael-clock-state [clock]="clock" />
          <div>
            <h3>{{ clock.title | both }}</h3>
            <p>{{ clock | clockSentence }}</p>
            <ael-clock-marks [clock]="clock" />
          </div>
          <div class="do">
            @if (acts()) {
              <ael-record-it [clock]="clock" [publicId]="publicId()" [back]="router.url" />
            }
            <a [routerLink]="['/children', publicId(), 'clocks', clock.key]" [queryParams]="asAt() ? { asAt: asAt() } : {}"
              >{{ 'due.howWorkedOut' | transloco }}<span class="govuk-visually-hidden">: {{ clock.title | both }}</span></a
            >
          </div>
        </li>
      }
    </ul>
  `,
})
export class ClockLines {
  readonly clocks = input.required<readonly ClockView[]>();
  readonly publicId = input.required<string>();
  readonly asAt = input<string>();
  /** Whether what is owed can be recorded from here. */
  readonly acts = input(false);
  protected readonly router = inject(Router);
}
