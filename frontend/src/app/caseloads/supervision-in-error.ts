import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { withdrawSupervision } from '../api/functions';
import type { SupervisionView } from '../api/models';
import { faultsToPutRight } from '../ui/small-form';
import { TextField } from '../ui/text-field';

/** Says, folded away below the correction, that a whole supervision was recorded in error, and why. */
@Component({
  selector: 'ael-supervision-in-error',
  imports: [TextField, TranslocoPipe],
  template: `
    <details class="mt-l">
      <summary>{{ 'supervision.inError' | transloco }}</summary>
      <p>{{ 'supervision.inErrorMeans' | transloco }}</p>
      <form novalidate (submit)="send($event)">
        <ael-text-field name="error-reason" [label]="'records.whyInError' | transloco" [isShort]="false" [fault]="form.fault('reason')" [(value)]="reason" />
        <p class="field"><button class="btn second" type="submit">{{ 'records.markInError' | transloco }}</button></p>
      </form>
    </details>
  `,
})
export class SupervisionInError {
  readonly supervision = input.required<SupervisionView>();
  readonly done = output<void>();
  private readonly api = inject(Api);
  protected readonly form = faultsToPutRight('error-', 'reason');
  protected readonly reason = signal('');

  protected send(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason().trim();
    const { supervisionNo, version } = this.supervision();
    return this.form.send(reason === '' ? [{ field: 'reason', key: 'supervision.noReason' }] : [], async () => {
      await this.api.invoke(withdrawSupervision, { supervisionNo: String(supervisionNo), body: { version, reason } });
      this.done.emit();
    });
  }
}
