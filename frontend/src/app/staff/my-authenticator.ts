import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { renderSVG } from 'uqr';
import { Api } from '../api/api';
import { beginAuthenticator, confirmAuthenticator, removeAuthenticator } from '../api/functions';
import type { NewAuthenticatorView } from '../api/models';
import { FormFaults } from './form-faults';
import { PasswordField } from './password-field';

/** Adds an authenticator app, by a picture or its key and a first code, or takes it away. */
@Component({
  selector: 'ael-my-authenticator',
  imports: [PasswordField, TranslocoPipe],
  providers: [FormFaults],
  template: `
    @if (form.faults().length > 0 && !begun()) {
      <p class="fault" role="alert">{{ form.faults()[0]?.words }}</p>
    }
    @if (hasOne()) {
      <p>{{ 'account.authenticatorOn' | transloco }}</p>
      <p class="field"><button class="btn second" type="button" (click)="remove()">{{ 'account.removeAuthenticator' | transloco }}</button></p>
    } @else if (begun(); as given) {
      <form novalidate (submit)="confirm($event)">
        <p>{{ 'account.scan' | transloco }}</p>
        <p class="mt"><img class="qr" [src]="picture()" width="220" height="220" [alt]="'account.picture' | transloco"></p>
        <p class="mt"><span class="label">{{ 'account.key' | transloco }}</span> <code class="code">{{ spaced() }}</code></p>
        <ael-password-field name="code" [label]="'account.code' | transloco" [hint]="'account.appCodeHint' | transloco" [isCode]="true" autocomplete="one-time-code" [fault]="form.of('code') ?? said()" [(value)]="code" />
        <p class="field"><button class="btn" type="submit">{{ 'account.confirm' | transloco }}</button></p>
      </form>
    } @else {
      <p>{{ 'account.authenticatorLead' | transloco }}</p>
      <p class="field"><button class="btn second" type="button" (click)="begin()">{{ 'account.addAuthenticator' | transloco }}</button></p>
    }
  `,
})
export class MyAuthenticator {
  readonly hasOne = input.required<boolean>();
  /** Recovery codes, where the account had none before. */
  readonly added = output<readonly string[]>();
  readonly removed = output();
  private readonly api = inject(Api);
  protected readonly form = inject(FormFaults);
  protected readonly begun = signal<NewAuthenticatorView | null>(null);
  protected readonly code = signal('');
  protected readonly picture = computed(() => `data:image/svg+xml,${encodeURIComponent(renderSVG(this.begun()?.uri ?? '', { border: 2 }))}`);
  protected readonly spaced = computed(() => this.begun()?.secret.replace(/(.{4})(?=.)/g, '$1 '));

  protected said(): string | null {
    return this.form.faults()[0]?.words ?? null;
  }

  protected async begin(): Promise<void> {
    await this.form.attempt([], async () => this.begun.set(await this.api.invoke(beginAuthenticator)));
  }

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    await this.form.attempt([{ field: 'code', key: 'account.codeMissing', value: this.code() }], async () => {
      const { recoveryCodes } = await this.api.invoke(confirmAuthenticator, { body: { code: this.code() } });
      this.begun.set(null);
      this.code.set('');
      this.added.emit(recoveryCodes);
    });
  }

  protected async remove(): Promise<void> {
    if (await this.form.attempt([], () => this.api.invoke(removeAuthenticator))) this.removed.emit();
  }
}
