import { Component, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JobView, SettableNumberView } from '../api/models';
import { Both } from '../ui/language/both';
import { Counted } from '../ui/language/counted';
import { Day } from '../ui/language/day';
import { LawNumberForm } from './law-number-form';

/** Numbers of the law or of the office, each with what it was before and the duties it counts for. One is changed at a time. */
@Component({
  selector: 'ael-law-numbers',
  imports: [Both, Counted, Day, LawNumberForm, RouterLink, TranslocoPipe],
  template: `
    <ul class="settings">
      @for (number of numbers(); track number.code) {
        <li>
          <div class="between">
            <h3>{{ number.title | both }}</h3>
            @if (changing() !== number.code) {
              <button class="as-link link" type="button" (click)="changing.set(number.code)"
                >{{ 'clocks.changeNumber' | transloco }}<span class="govuk-visually-hidden">: {{ number.title | both }}</span></button
              >
            }
          </div>
          <p><b>{{ 'clocks.units.' + number.unit.code | counted: number.value }}</b>, <span class="muted">{{ 'clocks.since' | transloco: { on: number.since | day } }}</span></p>
          @for (value of number.values; track value.from) {
            @if (value.because) {
              <p class="small muted">{{ 'clocks.units.' + number.unit.code | counted: value.value }}, {{ 'clocks.since' | transloco: { on: value.from | day } }}: <q>{{ value.because }}</q> {{ value.setBy }}</p>
            }
          }
          @if (number.setBy === 'doubted') {
            <p class="note small">{{ 'clocks.doubtedNumber' | transloco }}</p>
            @for (duty of number.duties; track duty.id) {
              @if (duty.doubt) {
                <p class="small">{{ duty.doubt | both }}</p>
              }
            }
          }
          <p class="small muted">
            {{ 'clocks.usedBy' | transloco }}
            @for (duty of number.duties; track duty.id) {
              <a [routerLink]="['/help/duties', duty.id]">{{ duty.title | both }}</a>{{ $last ? '' : ', ' }}
            }
          </p>
          @if (changing() === number.code) {
            <ael-law-number-form [code]="number.code" [value]="number.value" (started)="done($event)" (left)="changing.set(null)" />
          }
        </li>
      }
    </ul>
  `,
})
export class LawNumbers {
  readonly numbers = input.required<SettableNumberView[]>();
  readonly started = output<JobView>();
  protected readonly changing = signal<string | null>(null);

  protected done(job: JobView): void {
    this.changing.set(null);
    this.started.emit(job);
  }
}
