import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { Refused } from '../../http/problem.js';
import { findAuthority } from '../../reference/find-authority.js';
import type { Role } from '../roles.js';
import { giveRoles } from '../roles-of-account.js';
import type { Arriving } from '../sign-in.service.js';
import { SignInSettings } from '../sign-in-settings.js';
import type { SaidByProvider } from './said-by-provider.js';

/** Whose account it is that a provider speaks of. */
@Injectable()
export class ProviderAccounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * The account its subject belongs to; the first time, the one prepared for its checked e-mail, or a new one where the settings
   * say so. Its roles follow the groups where groups have roles.
   *
   * @throws Refused `provider-factor` without the second factor that is asked of the provider, `no-account` where there is none, or it was disabled; `no-role` where no group of theirs has one
   */
  async accountOf(said: SaidByProvider, requestId: string): Promise<Arriving> {
    const provider = this.settings.provider!;
    const authority = await findAuthority(this.dataSource, provider.authority);
    if (!authority) throw noAccount();
    const { authorityId } = authority;
    const answer = await inAuthority(this.dataSource, { authorityId }, async (manager): Promise<Arriving | Refused> => {
      if (!said.hasSecondFactor) return this.refuse(manager, authorityId, requestId, noSecondFactor());
      if (said.roles?.length === 0) return this.refuse(manager, authorityId, requestId, noRole());
      const account = (await this.linked(manager, said)) ?? (await this.prepared(manager, said, requestId)) ?? (provider.makesAccounts ? await this.made(manager, said, authorityId) : undefined);
      if (!account || account.disabled_at) return this.refuse(manager, authorityId, requestId, noAccount());
      const actor = { authorityId, userNo: account.account_no, requestId };
      if (said.roles) await giveRoles(manager, actor, account.account_no, said.roles);
      return { authorityId, accountNo: account.account_no, isWithin: account.is_within };
    });
    if (answer instanceof Refused) throw answer;
    return answer;
  }

  private async linked(manager: EntityManager, { subject }: SaidByProvider): Promise<AccountRow | undefined> {
    const [row] = await manager.query(`${select} where issuer = $1 and provider_subject = $2`, [this.settings.provider!.issuer, subject]);
    return row;
  }

  private async prepared(manager: EntityManager, { subject, email }: SaidByProvider, requestId: string): Promise<AccountRow | undefined> {
    if (!email) return undefined;
    const [row]: AccountRow[] = await manager.query(`${select} where email = $1 and issuer is null and not is_demo`, [email]);
    if (!row || row.disabled_at) return row;
    await manager.query('update staff.accounts set issuer = $2, provider_subject = $3 where account_no = $1', [row.account_no, this.settings.provider!.issuer, subject]);
    await note(manager, { authorityId: row.authority_id, userNo: row.account_no, requestId }, { event: 'account-linked', subject: String(row.account_no) });
    return row;
  }

  private async made(manager: EntityManager, { subject, email, name, roles }: SaidByProvider, authorityId: number): Promise<AccountRow | undefined> {
    if (!email || !roles) return undefined;
    const [made] = await manager.query(
      `insert into staff.accounts (authority_id, email, name, issuer, provider_subject) values ($1, $2, $3, $4, $5) on conflict (email) do nothing returning account_no`,
      [authorityId, email, name, this.settings.provider!.issuer, subject],
    );
    if (!made) return undefined;
    await note(manager, { authorityId }, { event: 'account-made', subject: String(made.account_no), fields: { roles: roles satisfies Role[], by: 'provider' } });
    return (await manager.query(`${select} where account_no = $1`, [made.account_no]))[0];
  }

  private async refuse(manager: EntityManager, authorityId: number, requestId: string, refusal: Refused): Promise<Refused> {
    await note(manager, { authorityId, requestId }, { event: 'sign-in-refused', fields: { because: refusal.name } });
    return refusal;
  }
}

interface AccountRow {
  authority_id: number;
  account_no: number;
  disabled_at: Date | null;
  is_within: boolean;
}

const select = 'select authority_id, account_no, disabled_at, staff.is_within(opens_on, closes_on) as is_within from staff.accounts';

function noAccount(): Refused {
  return new Refused('no-account', { en: 'You have no account in Aelwyd. Ask your administrator for one.', cy: 'Nid oes gennych gyfrif yn Aelwyd. Gofynnwch i’ch gweinyddwr am un.' });
}

function noSecondFactor(): Refused {
  return new Refused('provider-factor', { en: 'Sign in to your organisation with a second factor', cy: 'Mewngofnodwch i’ch sefydliad gydag ail ffactor' });
}

function noRole(): Refused {
  return new Refused('no-role', { en: 'None of your groups has a role in Aelwyd. Ask your administrator.', cy: 'Nid oes gan yr un o’ch grwpiau rôl yn Aelwyd. Gofynnwch i’ch gweinyddwr.' });
}
