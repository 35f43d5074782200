import { Component, inject, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { changePassword } from '../api/functions';
import { FormFaults } from './form-faults';
import { PasswordField } from './password-field';

/** Changes one's own password. */
@Component({
  selector: 'ael-my-password',
  imports: [PasswordField, TranslocoPipe],
  providers: [FormFaults],
  template: `
    <form novalidate (submit)="submit($event)">
      @if (form.faults().length > 0) {
        <p class="fault" role="alert">{{ form.faults()[0]?.words }}</p>
      }
      <ael-password-field name="current" [label]="'account.currentPassword' | transloco" [fault]="form.of('current')" [(value)]="current" />
      <ael-password-field name="chosen" [label]="'account.newPassword' | transloco" [hint]="'account.chooseHint' | transloco" autocomplete="new-password" [fault]="form.of('chosen')" [(value)]="chosen" />
      <p class="field"><button class="btn second" type="submit">{{ 'account.changePassword' | transloco }}</button></p>
    </form>
  `,
})
export class MyPassword {
  readonly changed = output();
  private readonly api = inject(Api);
  protected readonly form = inject(FormFaults);
  protected readonly current = signal('');
  protected readonly chosen = signal('');

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const needed = [
      { field: 'current', key: 'staff.passwordMissing', value: this.current() },
      { field: 'chosen', key: 'account.newPasswordMissing', value: this.chosen() },
    ];
    if (!(await this.form.attempt(needed, () => this.api.invoke(changePassword, { body: { current: this.current(), chosen: this.chosen() } })))) return;
    this.current.set('');
    this.chosen.set('');
    this.changed.emit();
  }
}
