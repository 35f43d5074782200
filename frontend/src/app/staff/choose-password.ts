import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { choosePassword } from '../api/functions';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeading } from '../ui/page-heading';
import { FormFaults } from './form-faults';
import { PasswordField } from './password-field';

/** Where the link of a mail leads. What it holds stands behind the number sign, which no server is told, and leaves the address at once. */
@Component({
  selector: 'ael-choose-password',
  imports: [ErrorSummary, PageHeading, PasswordField, RouterLink, TranslocoPipe],
  providers: [FormFaults],
  template: `
    <ael-error-summary [faults]="form.faults()" />
    <h1 aelHeading>{{ 'account.chooseTitle' | transloco }}</h1>
    @if (isChosen()) {
      <p class="banner good" role="status">{{ 'account.passwordChosen' | transloco }}</p>
      <p class="mt"><a class="btn" routerLink="/sign-in">{{ 'staff.signIn' | transloco }}</a></p>
    } @else {
      <form novalidate (submit)="submit($event)">
        <ael-password-field name="chosen" [label]="'account.newPassword' | transloco" [hint]="'account.chooseHint' | transloco" [fault]="form.of('chosen')" autocomplete="new-password" [(value)]="chosen" />
        <p class="field"><button class="btn" type="submit">{{ 'account.keepPassword' | transloco }}</button></p>
      </form>
      <p class="mt"><a routerLink="/forgotten-password">{{ 'account.forgotten' | transloco }}</a></p>
    }
  `,
  host: { class: 'page wrap' },
})
export class ChoosePassword {
  private readonly api = inject(Api);
  private readonly document = inject(DOCUMENT);
  protected readonly form = inject(FormFaults);
  protected readonly chosen = signal('');
  protected readonly isChosen = signal(false);
  private readonly token = this.takeToken();

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const needed = [{ field: 'chosen', key: 'account.newPasswordMissing', value: this.chosen() }];
    this.isChosen.set(await this.form.attempt(needed, () => this.api.invoke(choosePassword, { body: { token: this.token, chosen: this.chosen() } })));
  }

  private takeToken(): string {
    const { hash, pathname } = this.document.location;
    this.document.defaultView?.history.replaceState(this.document.defaultView.history.state, '', pathname);
    return hash.slice(1);
  }
}
