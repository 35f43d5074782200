import { Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { setSchoolTerm } from '../api/functions';
import type { JobView } from '../api/models';
import { ErrorSummary } from '../ui/error-summary';
import { readDay } from '../ui/language/read-day';
import { inWales } from '../ui/language/say-day';
import { TextField } from '../ui/text-field';
import { dayFault } from '../ui/day-fault';
import { faultsToPutRight } from '../ui/small-form';

/** Adds a school term, or half of one: the days between are counted as school days. */
@Component({
  selector: 'ael-school-term-form',
  imports: [ErrorSummary, TextField, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <form novalidate (submit)="send($event)">
      <ael-text-field name="term-startedOn" [label]="'clocks.termStarts' | transloco" [fault]="form.fault('startedOn')" [(value)]="startedOn" />
      <ael-text-field name="term-endedOn" [label]="'clocks.termEnds' | transloco" [fault]="form.fault('endedOn')" [(value)]="endedOn" />
      <p class="field"><button class="btn" type="submit">{{ 'clocks.saveAndWorkOut' | transloco }}</button></p>
    </form>
  `,
})
export class SchoolTermForm {
  readonly started = output<JobView>();
  private readonly api = inject(Api);
  protected readonly form = faultsToPutRight('term-', 'startedOn');
  protected readonly startedOn = signal('');
  protected readonly endedOn = signal('');

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const today = inWales(new Date()).on;
    const [first, last] = [readDay(this.startedOn(), today), readDay(this.endedOn(), today)];
    const wrong = [
      ...dayFault(first, 'startedOn', 'clocks.termStartEmpty', 'clocks.termStartNotReal'),
      ...dayFault(last, 'endedOn', 'clocks.termEndEmpty', 'clocks.termEndNotReal'),
      ...('on' in first && 'on' in last && last.on < first.on ? [{ field: 'endedOn', key: 'clocks.termEndsFirst' }] : []),
    ];
    await this.form.send(wrong, async () => {
      if ('fault' in first || 'fault' in last) return;
      this.started.emit(await this.api.invoke(setSchoolTerm, { body: { startedOn: first.on, endedOn: last.on } }));
    });
  }
}
