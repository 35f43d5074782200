import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { setLawNumber } from '../api/functions';
import type { JobView } from '../api/models';
import { ErrorSummary } from '../ui/error-summary';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { TextField } from '../ui/text-field';
import { dayFault } from '../ui/day-fault';
import { faultsToPutRight } from '../ui/small-form';

/** Sets a number from a day on, with the reason. */
@Component({
  selector: 'ael-law-number-form',
  imports: [ErrorSummary, TextField, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <form novalidate (submit)="send($event)">
      <ael-text-field name="number-value" [label]="'clocks.newNumber' | transloco" [isNumber]="true" [fault]="form.fault('value')" [(value)]="typed" />
      <ael-text-field name="number-from" [label]="'clocks.numberFrom' | transloco" [hint]="'clocks.numberFromHint' | transloco" [fault]="form.fault('from')" [(value)]="from" />
      <ael-text-field name="number-because" [label]="'clocks.numberBecause' | transloco" [hint]="'clocks.numberBecauseHint' | transloco" [isShort]="false" [fault]="form.fault('because')" [(value)]="because" />
      <p class="field line">
        <button class="btn" type="submit">{{ 'clocks.saveAndWorkOut' | transloco }}</button>
        <button class="as-link link" type="button" (click)="left.emit()">{{ 'clocks.leave' | transloco }}</button>
      </p>
    </form>
  `,
})
export class LawNumberForm {
  readonly code = input.required<string>();
  readonly value = input.required<number>();
  readonly started = output<JobView>();
  readonly left = output<void>();
  private readonly api = inject(Api);
  protected readonly form = faultsToPutRight('number-', 'value');
  protected readonly typed = linkedSignal(() => String(this.value()));
  protected readonly from = signal('');
  protected readonly because = signal('');

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const value = /^\d{1,4}$/.test(this.typed().trim()) ? Number(this.typed()) : null;
    const from = readDay(this.from(), inWales(new Date()).on);
    const because = this.because().trim();
    const wrong = [
      ...(value === null ? [{ field: 'value', key: 'clocks.numberNotWhole' }] : []),
      ...dayFault(from, 'from', 'clocks.fromEmpty', 'clocks.fromNotReal'),
      ...(because === '' ? [{ field: 'because', key: 'clocks.becauseMissing' }] : []),
    ];
    await this.form.send(wrong, async () => {
      if (value === null || 'fault' in from) return;
      this.started.emit(await this.api.invoke(setLawNumber, { body: { code: this.code(), from: from.on, value, because } }));
    });
  }
}
