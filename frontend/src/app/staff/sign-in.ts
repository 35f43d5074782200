import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { FormField, form, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Api } from '../api/api';
import { demoAccounts } from '../api/functions';
import type { DemoAccountView } from '../api/models';
import { ErrorSummary, type FormFault } from '../ui/error-summary';
import { Language } from '../ui/language/language';
import { PageHeading } from '../ui/page-heading';
import { problemOf } from '../ui/problem';
import { DemoAccounts, demoPassword } from './demo-accounts';
import { Session } from './session';
import { Spoken } from './spoken';

/** Speaks both languages side by side until somebody has chosen one. */
@Component({
  selector: 'ael-sign-in',
  imports: [FormField, ErrorSummary, PageHeading, DemoAccounts, Spoken],
  templateUrl: './sign-in.html',
  host: { class: 'page wrap' },
})
export class SignIn {
  readonly after = input<string>();
  private readonly api = inject(Api);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly transloco = inject(TranslocoService);

  protected readonly accounts = resource({ loader: () => this.api.invoke(demoAccounts) });
  protected readonly model = signal({ email: '', password: '' });
  protected readonly form = form(this.model, (path) => {
    required(path.email, { message: 'staff.emailMissing' });
    required(path.password, { message: 'staff.passwordMissing' });
  });
  protected readonly wasAsked = signal(false);
  private readonly refused = signal<readonly FormFault[]>([]);

  protected readonly faults = computed<readonly FormFault[]>(() => {
    if (!this.wasAsked()) return [];
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
    this.model.set({ email, password: demoPassword });
  }

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set([]);
    this.wasAsked.set(true);
    if (!this.form().valid()) return;
    const { email, password } = this.model();
    try {
      await this.session.signIn(email.trim(), password);
      await this.router.navigateByUrl(ours(this.after()));
    } catch (error) {
      this.refused.set([{ field: 'email', words: this.language.of(problemOf(error).title) }]);
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
