import { Component, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api';
import { account, beginAccountAnew, changeAccount, disableAccount, enableAccount, endSessionsOfAccount } from '../api/functions';
import { ErrorSummary } from '../ui/error-summary';
import { PageHeading } from '../ui/page-heading';
import { ProblemPage } from '../ui/problem-page';
import { FormFaults } from './form-faults';
import { LinkGiven } from './link-given';
import { type Rights, RightsFields } from './rights-fields';

/** One account: its roles and days, whether it is open, and what its person has lost. */
@Component({
  selector: 'ael-account-page',
  imports: [ErrorSummary, LinkGiven, PageHeading, ProblemPage, RightsFields, RouterLink, TranslocoPipe],
  providers: [FormFaults],
  templateUrl: './account-page.html',
  host: { class: 'page wrap' },
})
export class AccountPage {
  readonly accountId = input.required<string>();
  private readonly api = inject(Api);
  protected readonly form = inject(FormFaults);
  protected readonly kept = resource({ params: () => this.accountId(), loader: ({ params: accountId }) => this.api.invoke(account, { accountId }) });
  protected readonly rights = linkedSignal<Rights>(() => {
    const { roles, opensOn, closesOn } = this.kept.hasValue() ? this.kept.value() : { roles: [], opensOn: null, closesOn: null };
    return { roles, opensOn: opensOn ?? '', closesOn: closesOn ?? '' };
  });
  protected readonly done = signal('');
  protected readonly link = signal<string | null>(null);
  protected readonly faultOf = (field: string) => this.form.of(field);

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { roles, opensOn, closesOn } = this.rights();
    const body = { roles: [...roles], opensOn: opensOn || undefined, closesOn: closesOn || undefined, version: this.version() };
    await this.act('accounts.saved', async () => this.kept.set(await this.api.invoke(changeAccount, { accountId: this.accountId(), body })), [{ field: 'roles', key: 'accounts.rolesMissing', value: roles.join() }]);
  }

  protected disable(): Promise<void> {
    return this.act('accounts.disabled', async () => this.kept.set(await this.api.invoke(disableAccount, this.asked())));
  }

  protected enable(): Promise<void> {
    return this.act('accounts.enabled', async () => this.kept.set(await this.api.invoke(enableAccount, this.asked())));
  }

  protected endSessions(): Promise<void> {
    return this.act('accounts.sessionsEnded', () => this.api.invoke(endSessionsOfAccount, { accountId: this.accountId() }));
  }

  protected beginAnew(): Promise<void> {
    return this.act('accounts.made', async () => {
      const begun = await this.api.invoke(beginAccountAnew, this.asked());
      this.kept.set(begun.account);
      this.link.set(begun.link);
    });
  }

  private asked() {
    return { accountId: this.accountId(), body: { version: this.version() } };
  }

  private version(): number {
    return this.kept.hasValue() ? this.kept.value().version : 0;
  }

  private async act(said: string, act: () => Promise<unknown>, needed: readonly { field: string; key: string; value: string }[] = []): Promise<void> {
    this.done.set('');
    this.link.set(null);
    if (await this.form.attempt(needed, act)) this.done.set(said);
  }
}
