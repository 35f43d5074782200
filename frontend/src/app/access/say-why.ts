import { Component, inject, input, resource, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { purposes, sayPurpose } from '../api/functions';
import { ErrorSummary } from '../ui/error-summary';
import { Both } from '../ui/language/both';
import { PageHeading } from '../ui/page-heading';
import { faultsToPutRight } from '../ui/small-form';

/** Asks whoever sees a child by their role alone why they look, once a day, and leads on to the page they asked for. */
@Component({
  selector: 'ael-say-why',
  imports: [Both, ErrorSummary, PageHeading, TranslocoPipe],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <form novalidate (submit)="send($event)">
      <fieldset class="field" [class.wrong]="form.fault('purpose')">
        <legend><h1 aelHeading>{{ 'access.sayWhy' | transloco }}</h1></legend>
        <p class="lead">{{ 'access.sayWhyLead' | transloco }}</p>
        @if (form.fault('purpose'); as words) {
          <p class="fault">{{ words }}</p>
        }
        @if (list.hasValue()) {
          <div class="pick column mt">
            @for (one of list.value().purposes; track one.code; let first = $first) {
              <label><input type="radio" name="purpose" [id]="first ? 'why-purpose' : 'why-' + one.code" [checked]="purpose() === one.code" (change)="purpose.set(one.code)"> {{ one.title | both }}</label>
            }
          </div>
        } @else {
          <p class="waiting" role="status">{{ 'ui.loading' | transloco }}</p>
        }
      </fieldset>
      <p class="field"><button class="btn" type="submit">{{ 'access.toRecord' | transloco }}</button></p>
    </form>
  `,
  host: { class: 'page wrap narrow-form' },
})
export class SayWhy {
  readonly publicId = input.required<string>();
  readonly after = input<string>();
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly list = resource({ loader: () => this.api.invoke(purposes) });
  protected readonly form = faultsToPutRight('why-', 'purpose');
  protected readonly purpose = signal('');

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const wrong = this.purpose() === '' ? [{ field: 'purpose', key: 'access.purposeMissing' }] : [];
    await this.form.send(wrong, async () => {
      await this.api.invoke(sayPurpose, { publicId: this.publicId(), body: { purpose: this.purpose() } });
      const after = this.after() ?? '';
      await this.router.navigateByUrl(after.startsWith(`/children/${this.publicId()}`) ? after : `/children/${this.publicId()}`, { replaceUrl: true });
    });
  }
}
