import { Component, ElementRef, effect, inject, resource, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { showByPasskey, showWhoYouAre, waysToSignIn } from '../api/functions';
import { problemOf } from '../ui/problem';
import { FormFaults } from './form-faults';
import { PasskeyDevice } from './passkey-device';
import { PasswordField } from './password-field';
import { ProviderFlow } from './provider-flow';
import { ProofAsked } from './proof-asked';

/** Asks again for the password or a passkey, over the page where it is needed; nothing on the page is lost. */
@Component({
  selector: 'ael-show-who-you-are',
  imports: [PasswordField, TranslocoPipe],
  providers: [FormFaults],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="proof-title" (cancel)="answer(false)">
      @if (asked.isOpen()) {
        <form novalidate (submit)="submit($event)">
          <h2 id="proof-title">{{ 'account.proofTitle' | transloco }}</h2>
          <p class="mt">{{ 'account.proofLead' | transloco }}</p>
          <p class="fault" role="alert">{{ said() }}</p>
          <ael-password-field name="proof-password" [label]="'staff.password' | transloco" [fault]="form.of('proof-password')" [(value)]="password" />
          @if (needsCode()) {
            <ael-password-field name="proof-code" [label]="'account.code' | transloco" [hint]="'account.codeHint' | transloco" [isCode]="true" autocomplete="one-time-code" [fault]="form.of('proof-code')" [(value)]="code" />
          }
          <p class="field line">
            <button class="btn" type="submit">{{ 'account.proofGo' | transloco }}</button>
            @if (hasPasskeys) {
              <button class="btn second" type="button" (click)="usePasskey()">{{ 'account.proofPasskey' | transloco }}</button>
            }
            @if (ways.hasValue() && ways.value().provider) {
              <button class="btn second" type="button" (click)="useProvider()">{{ 'account.useProvider' | transloco }}</button>
            }
            <button class="btn second" type="button" (click)="answer(false)">{{ 'account.cancel' | transloco }}</button>
          </p>
        </form>
      }
    </dialog>
  `,
})
export class ShowWhoYouAre {
  private readonly api = inject(Api);
  private readonly device = inject(PasskeyDevice);
  private readonly provider = inject(ProviderFlow);
  private readonly router = inject(Router);
  protected readonly asked = inject(ProofAsked);
  protected readonly ways = resource({ params: () => this.asked.isOpen() || undefined, loader: () => this.api.invoke(waysToSignIn) });
  protected readonly form = inject(FormFaults);
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly needsCode = signal(false);
  protected readonly hasPasskeys = this.device.hasPasskeys;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      if (this.asked.isOpen()) this.dialog().nativeElement.showModal();
      else this.dialog().nativeElement.close();
    });
  }

  /** The page is left and come back to: what is typed on it is kept by its draft. */
  protected useProvider(): Promise<boolean> {
    return this.form.attempt([], () => this.provider.leave(this.router.url, true));
  }

  /** What the server refused, where it is about no one field. */
  protected said(): string {
    return this.form.faults().find(({ field }) => field === null)?.words ?? '';
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const needed = [{ field: 'proof-password', key: 'staff.passwordMissing', value: this.password() }];
    const code = this.needsCode() ? this.code() : undefined;
    if (await this.form.attempt(needed, () => this.api.invoke(showWhoYouAre, { body: { password: this.password(), code } }).catch((error: unknown) => this.noteCode(error)))) this.answer(true);
  }

  protected async usePasskey(): Promise<void> {
    const answer = await this.device.use().catch(() => null);
    if (answer && (await this.form.attempt([], () => this.api.invoke(showByPasskey, { body: answer })))) this.answer(true);
  }

  protected answer(isShown: boolean): void {
    this.password.set('');
    this.code.set('');
    this.needsCode.set(false);
    this.asked.answer(isShown);
  }

  private noteCode(error: unknown): never {
    if (problemOf(error).type === '/problems/code-needed') this.needsCode.set(true);
    throw error;
  }
}
