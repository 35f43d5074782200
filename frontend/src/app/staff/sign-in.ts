import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { demoAccounts, waysToSignIn } from '../api/functions';
import type { DemoAccountView } from '../api/models';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { DemoAccounts, demoPassword } from './demo-accounts';
import { PasskeyDevice } from './passkey-device';
import { ProviderFlow } from './provider-flow';
import { Session } from './session';
import { Spoken } from './spoken';

/** Speaks both languages side by side until somebody has chosen one. */
@Component({
  selector: 'ael-sign-in',
  imports: [FormField, ErrorSummary, PageHeading, DemoAccounts, RouterLink, Spoken],
  templateUrl: './sign-in.html',
  host: { class: 'page wrap' },
})
export class SignIn {
  readonly after = input<string>();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly device = inject(PasskeyDevice);
  private readonly provider = inject(ProviderFlow);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly accounts = resource({ loader: () => this.api.invoke(demoAccounts) });
  protected readonly ways = resource({ loader: () => this.api.invoke(waysToSignIn) });
  protected readonly hasPasskeys = this.device.hasPasskeys;
  protected readonly model = signal({ email: '', password: '', code: '' });
  /** The password was right, and the account has a second factor. */
  protected readonly needsCode = signal(false);
  protected readonly form = form(this.model, (path) => {
    required(path.email, { message: 'staff.emailMissing' });
    required(path.password, { message: 'staff.passwordMissing' });
  });
  protected readonly wasAsked = signal(false);
  private readonly refused = signal<readonly FormFault[]>([]);

  protected readonly faults = computed<readonly FormFault[]>(() => {
    if (!this.wasAsked()) return this.refused();
    const { email, password } = this.form;
    const missing = [
      ...email().errors().map(({ message }) => ({ field: 'email', words: this.said(message) })),
      ...password().errors().map(({ message }) => ({ field: 'password', words: this.said(message) })),
    ];
    return missing.length > 0 ? missing : this.refused();
  });

  protected fault(field: string): string | null {
    return this.faults().find((fault) => fault.field === field)?.words ?? null;
  }

  protected fill({ email }: DemoAccountView): void {
    this.model.set({ email, password: demoPassword, code: '' });
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set([]);
    this.wasAsked.set(true);
    if (!this.form().valid()) return;
    const { email, password, code } = this.model();
    if (this.needsCode() && code.trim() === '') return this.refused.set([{ field: 'code', words: this.said('account.codeMissing') }]);
    await this.attempt(() => this.session.signIn(email.trim(), password, this.needsCode() ? code : undefined));
  }

  protected async usePasskey(): Promise<void> {
    this.wasAsked.set(false);
    await this.attempt(async () => {
      const answer = await this.device.use();
      if (answer) return this.session.signInByPasskey(answer);
      this.refused.set([{ field: null, words: this.said('account.passkeyGivenUp') }]);
      return undefined;
    });
  }

  protected async useProvider(): Promise<void> {
    this.wasAsked.set(false);
    await this.attempt(() => this.provider.leave(ours(this.after())));
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.refused.set([]);
    try {
      await act();
      if (this.session.isSignedIn()) await this.router.navigateByUrl(ours(this.after()));
    } catch (error) {
      const { type, title } = problemOf(error);
      const field = this.needsCode() || type === '/problems/code-needed' ? 'code' : 'email';
      if (type === '/problems/code-needed') this.needsCode.set(true);
      this.refused.set([{ field, words: this.language.of(title) }]);
    }
  }

  private said(key: string | undefined): string {
    const languages = this.language.isChosen() ? [this.language.current()] : (['en', 'cy'] as const);
    return languages.map((language) => this.transloco.translate<string>(key ?? '', {}, language)).join(' / ');
  }
}

/** Only a page of this service: an address elsewhere could imitate ours. */
function ours(after: string | undefined): string {
  return after?.startsWith('/') && !after.startsWith('//') && !after.startsWith('/\\') ? after : '/';
}
