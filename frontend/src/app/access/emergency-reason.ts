import { Component, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { openInEmergency } from '../api/functions';
import { faultsToPutRight } from '../ui/small-form';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeading } from '../ui/page-heading';
import { Emergencies } from './emergencies';

const reasons = ['risk-of-harm', 'missing', 'police-or-hospital', 'out-of-hours'];

/** Asks why, and opens the record for an hour. What is typed stays where the server refuses. */
@Component({
  selector: 'ael-emergency-reason',
  imports: [ErrorSummary, PageHeading, RouterLink, TranslocoPipe],
  templateUrl: './emergency-reason.html',
  host: { class: 'page wrap narrow-form' },
})
export class EmergencyReason {
  readonly publicId = input.required<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly emergencies = inject(Emergencies);
  protected readonly form = faultsToPutRight('emergency-', 'reason');
  protected readonly reasons = reasons;
  protected readonly reason = signal('');
  protected readonly said = signal('');
  private readonly idempotencyKey = crypto.randomUUID();

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = [
      ...(this.reason() === '' ? [{ field: 'reason', key: 'access.reasonMissing' }] : []),
      ...(this.said().trim().length < 20 ? [{ field: 'said', key: 'access.riskTooShort' }] : []),
    ];
    await this.form.send(wrong, async () => {
      const body = { publicId: this.publicId(), reason: this.reason(), said: this.said().trim() };
      this.emergencies.add(await this.api.invoke(openInEmergency, { 'idempotency-key': this.idempotencyKey, body }));
      await this.router.navigate(['/children', this.publicId()]);
    });
  }
}
