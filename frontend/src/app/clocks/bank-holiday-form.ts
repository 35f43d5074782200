import { Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { setBankHoliday } from '../api/functions';
import type { JobView } from '../api/models';
import { ErrorSummary } from '../ui/error-summary';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { TextField } from '../ui/text-field';
import { dayFault } from '../ui/day-fault';
import { faultsToPutRight } from '../ui/small-form';

/** Adds a bank holiday proclaimed late: clocks open on the day it was proclaimed move, closed ones keep what they had. */
@Component({
  selector: 'ael-bank-holiday-form',
  imports: [ErrorSummary, TextField, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <form novalidate (submit)="send($event)">
      <ael-text-field name="holiday-heldOn" [label]="'clocks.holidayDay' | transloco" [fault]="form.fault('heldOn')" [(value)]="heldOn" />
      <ael-text-field name="holiday-nameEn" [label]="'clocks.nameInEnglish' | transloco" [isShort]="false" [fault]="form.fault('nameEn')" [(value)]="nameEn" />
      <ael-text-field name="holiday-nameCy" [label]="'clocks.nameInWelsh' | transloco" [isShort]="false" [fault]="form.fault('nameCy')" [(value)]="nameCy" />
      <ael-text-field name="holiday-proclaimedOn" [label]="'clocks.proclaimed' | transloco" [fault]="form.fault('proclaimedOn')" [(value)]="proclaimedOn" />
      <p class="field"><button class="btn" type="submit">{{ 'clocks.saveAndWorkOut' | transloco }}</button></p>
    </form>
  `,
})
export class BankHolidayForm {
  readonly started = output<JobView>();
  private readonly api = inject(Api);
  protected readonly form = faultsToPutRight('holiday-', 'heldOn');
  protected readonly heldOn = signal('');
  protected readonly nameEn = signal('');
  protected readonly nameCy = signal('');
  protected readonly proclaimedOn = signal('');

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const today = inWales(new Date()).on;
    const [held, proclaimed] = [readDay(this.heldOn(), today), readDay(this.proclaimedOn(), today)];
    const [nameEn, nameCy] = [this.nameEn().trim(), this.nameCy().trim()];
    const wrong = [
      ...dayFault(held, 'heldOn', 'clocks.holidayEmpty', 'clocks.holidayNotReal'),
      ...(nameEn === '' ? [{ field: 'nameEn', key: 'clocks.nameEnMissing' }] : []),
      ...(nameCy === '' ? [{ field: 'nameCy', key: 'clocks.nameCyMissing' }] : []),
      ...dayFault(proclaimed, 'proclaimedOn', 'clocks.proclaimedEmpty', 'clocks.proclaimedNotReal'),
    ];
    await this.form.send(wrong, async () => {
      if ('fault' in held || 'fault' in proclaimed) return;
      this.started.emit(await this.api.invoke(setBankHoliday, { body: { heldOn: held.on, nameEn, nameCy, proclaimedOn: proclaimed.on } }));
    });
  }
}
