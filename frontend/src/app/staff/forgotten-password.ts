import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { forgetPassword } from '../api/functions';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeading } from '../ui/page-heading';
import { FormFaults } from './form-faults';

/** Asks for a link to choose a new password by; what it answers tells nobody whether there is an account. */
@Component({
  selector: 'ael-forgotten-password',
  imports: [ErrorSummary, PageHeading, RouterLink, TranslocoPipe],
  providers: [FormFaults],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <h1 aelHeading>{{ 'account.forgottenTitle' | transloco }}</h1>
    @if (isSent()) {
      <p class="banner good" role="status">{{ 'account.linkSent' | transloco }}</p>
      <p class="mt"><a routerLink="/sign-in">{{ 'staff.signIn' | transloco }}</a></p>
    } @else {
      <p class="lead">{{ 'account.forgottenLead' | transloco }}</p>
      <form novalidate (submit)="submit($event)">
        <div class="field" [class.wrong]="form.of('email')">
          <label class="label" for="email">{{ 'staff.email' | transloco }}</label>
          @if (form.of('email'); as words) {
            <p class="fault" id="email-fault">{{ words }}</p>
          }
          <input class="input" id="email" #box type="email" autocomplete="username" spellcheck="false" [value]="email()" [attr.aria-describedby]="form.of('email') ? 'email-fault' : null" (input)="email.set(box.value)">
        </div>
        <p class="field"><button class="btn" type="submit">{{ 'account.sendLink' | transloco }}</button></p>
      </form>
    }
  `,
  host: { class: 'page wrap' },
})
export class ForgottenPassword {
  private readonly api = inject(Api);
  protected readonly form = inject(FormFaults);
  protected readonly email = signal('');
  protected readonly isSent = signal(false);

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const needed = [{ field: 'email', key: 'staff.emailMissing', value: this.email() }];
    this.isSent.set(await this.form.attempt(needed, () => this.api.invoke(forgetPassword, { body: { email: this.email().trim() } })));
  }
}
