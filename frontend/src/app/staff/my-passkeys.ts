import { Component, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { makePasskey, removePasskey } from '../api/functions';
import type { PasskeyView } from '../api/models';
import { Instant } from '../ui/language/day';
import { TextField } from '../ui/text-field';
import { FormFaults } from './form-faults';
import { PasskeyDevice } from './passkey-device';

/** One's own passkeys. */
@Component({
  selector: 'ael-my-passkeys',
  imports: [Instant, TextField, TranslocoPipe],
  providers: [FormFaults],
  template: `
    <p>{{ 'account.passkeysLead' | transloco }}</p>
    @if (passkeys().length === 0) {
      <p class="muted mt">{{ 'account.noPasskeys' | transloco }}</p>
    } @else {
      <ul class="rows">
        @for (passkey of passkeys(); track passkey.passkeyId) {
          <li class="between">
            <span><b>{{ passkey.name }}</b> <span class="small muted">{{ 'account.made' | transloco }} {{ passkey.madeAt | instant }}</span></span>
            <button class="as-link" type="button" (click)="remove(passkey)">{{ 'account.removePasskey' | transloco: { name: passkey.name } }}</button>
          </li>
        }
      </ul>
    }
    @if (hasPasskeys) {
      <form novalidate (submit)="make($event)">
        <ael-text-field name="passkey-name" [label]="'account.passkeyName' | transloco" [hint]="'account.passkeyNameHint' | transloco" [fault]="said()" [(value)]="name" />
        <p class="field"><button class="btn second" type="submit">{{ 'account.addPasskey' | transloco }}</button></p>
      </form>
    }
  `,
})
export class MyPasskeys {
  readonly passkeys = input.required<readonly PasskeyView[]>();
  readonly added = output<readonly string[]>();
  readonly removed = output();
  private readonly api = inject(Api);
  private readonly device = inject(PasskeyDevice);
  private readonly form = inject(FormFaults);
  protected readonly hasPasskeys = this.device.hasPasskeys;
  protected readonly name = signal('');

  protected said(): string | null {
    return this.form.faults()[0]?.words ?? null;
  }

  protected async make(event: Event): Promise<void> {
    event.preventDefault();
    await this.form.attempt([{ field: 'passkey-name', key: 'account.passkeyNameMissing', value: this.name() }], async () => {
      const answer = await this.device.make();
      if (!answer) return;
      const { recoveryCodes } = await this.api.invoke(makePasskey, { body: { ...answer, name: this.name().trim() } });
      this.name.set('');
      this.added.emit(recoveryCodes);
    });
  }

  protected async remove({ passkeyId }: PasskeyView): Promise<void> {
    if (await this.form.attempt([], () => this.api.invoke(removePasskey, { passkeyId }))) this.removed.emit();
  }
}
