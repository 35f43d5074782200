import { Component, inject, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { addAccount, teamsForAccounts } from '../api/functions';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeading } from '../ui/page-heading';
import { TextField } from '../ui/text-field';
import { FormFaults } from './form-faults';
import { LinkGiven } from './link-given';
import { type Rights, RightsFields } from './rights-fields';

const nothing: Rights = { roles: [], opensOn: '', closesOn: '' };

/** Gives somebody an account: name, address, role, team and language. They choose their own password. */
@Component({
  selector: 'ael-add-account',
  imports: [ErrorSummary, LinkGiven, PageHeading, RightsFields, RouterLink, TextField, TranslocoPipe],
  providers: [FormFaults],
  templateUrl: './add-account.html',
  host: { class: 'page wrap' },
})
export class AddAccount {
  private readonly api = inject(Api);
  protected readonly form = inject(FormFaults);
  protected readonly teams = resource({ loader: () => this.api.invoke(teamsForAccounts) });
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly team = signal('');
  protected readonly language = signal<'en' | 'cy'>('cy');
  protected readonly rights = signal(nothing);
  protected readonly made = signal<{ accountId: string; link: string | null } | null>(null);
  protected readonly faultOf = (field: string) => this.form.of(field);
  /** Sent again with it, the account is made once. */
  private key = crypto.randomUUID();

  protected async submit(event: Event): Promise<void> {
    event.preventDefault();
    const { roles, opensOn, closesOn } = this.rights();
    const needed = [
      { field: 'name', key: 'accounts.nameMissing', value: this.name() },
      { field: 'email', key: 'accounts.emailMissing', value: this.email() },
      { field: 'roles', key: 'accounts.rolesMissing', value: roles.join() },
    ];
    await this.form.attempt(needed, async () => {
      const body = { name: this.name().trim(), email: this.email().trim(), roles: [...roles], language: this.language(), team: this.team() || undefined, opensOn: opensOn || undefined, closesOn: closesOn || undefined };
      const { account, link } = await this.api.invoke(addAccount, { 'idempotency-key': this.key, body });
      this.made.set({ accountId: account.accountId, link });
    });
  }

  protected another(): void {
    this.key = crypto.randomUUID();
    this.made.set(null);
    this.name.set('');
    this.email.set('');
    this.rights.set(nothing);
  }
}
