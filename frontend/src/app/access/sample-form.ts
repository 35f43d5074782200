import { Component, inject, input, linkedSignal, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { chooseSample } from '../api/functions';
import type { SamplesView, SampleView } from '../api/models';
import { dayFault } from '../ui/day-fault';
import { ErrorSummary } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { readDay } from '../ui/language/read-day';
import { inWales, sayDay } from '../ui/language/say-day';
import { faultsToPutRight } from '../ui/small-form';
import { TextField } from '../ui/text-field';

/** The children one inspector may see, and for which days. */
@Component({
  selector: 'ael-sample-form',
  imports: [ErrorSummary, TextField, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <form novalidate (submit)="send($event)">
      <div class="field" [class.wrong]="form.fault('references')">
        <label class="label" [for]="prefix() + 'references'">{{ 'access.references' | transloco }}</label>
        @if (form.fault('references'); as words) {
          <p class="fault" [id]="prefix() + 'references-fault'">{{ words }}</p>
        }
        <textarea class="input" rows="5" #box [id]="prefix() + 'references'" [value]="references()" [attr.aria-describedby]="form.fault('references') ? prefix() + 'references-fault' : null" (input)="references.set(box.value)"></textarea>
      </div>
      <ael-text-field [name]="prefix() + 'startedOn'" [label]="'access.firstDay' | transloco" [hint]="'access.dayHint' | transloco" [fault]="form.fault('startedOn')" [(value)]="from" />
      <ael-text-field [name]="prefix() + 'lastDay'" [label]="'access.lastDay' | transloco" [fault]="form.fault('lastDay')" [(value)]="to" />
      <p class="field"><button class="btn" type="submit">{{ 'access.saveSample' | transloco }}</button></p>
    </form>
  `,
})
export class SampleForm {
  readonly sample = input.required<SampleView>();
  readonly saved = output<SamplesView>();
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly form = faultsToPutRight(() => this.prefix(), 'references');
  protected readonly references = linkedSignal(() => this.sample().references.join('\n'));
  protected readonly from = linkedSignal(() => this.said(this.sample().startedOn));
  protected readonly to = linkedSignal(() => this.said(this.sample().lastDay));

  protected prefix(): string {
    return `sample-${this.sample().accountNo}-`;
  }

  private said(on: string | null): string {
    return on ? sayDay(on, this.language.current()) : '';
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const today = inWales(new Date()).on;
    const [from, to] = [readDay(this.from(), today), readDay(this.to(), today)];
    const references = this.references().split(/[\n,]/).map((line) => line.trim()).filter(Boolean);
    const wrong = [
      ...(references.length === 0 ? [{ field: 'references', key: 'access.referencesMissing' }] : []),
      ...dayFault(from, 'startedOn', 'access.dayNotReal', 'access.dayNotReal'),
      ...dayFault(to, 'lastDay', 'access.dayNotReal', 'access.dayNotReal'),
    ];
    await this.form.send(wrong, async () => {
      if ('fault' in from || 'fault' in to) return;
      this.saved.emit(await this.api.invoke(chooseSample, { accountNo: this.sample().accountNo, body: { references, startedOn: from.on, lastDay: to.on } }));
    });
  }
}
