import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { sentOnce } from '../../http/sent-once.js';
import { today } from '../../http/today.js';
import { AccountMail } from '../password/account-mail.js';
import { newLink } from '../password/links.js';
import { requireRecentSignIn } from '../require-recent-sign-in.js';
import type { Role } from '../roles.js';
import { giveRoles } from '../roles-of-account.js';
import { endSessionsOf } from '../sessions.js';
import { SignInSettings } from '../sign-in-settings.js';
import { changedMeanwhile, checkRights, emailTaken, noSuchAccount, notOneself } from './account-problems.js';
import type { AddAccountDto, ChangeRightsDto } from './account.dto.js';
import { accountOf, accountsOf, PAGE_SIZE } from './accounts.query.js';
import type { ManagedAccountsView, ManagedAccountView } from './accounts-view.js';

/** The post of somebody with a role, where they are given a team and are not among the staff yet. */
const jobs: Partial<Record<Role, string>> = {
  'social-worker': 'social-worker', iro: 'independent-reviewing-officer', 'team-manager': 'team-manager', 'performance-officer': 'performance-officer',
  'panel-administrator': 'panel-administrator', 'personal-adviser': 'personal-adviser', 'head-of-service': 'head-of-service',
};

/** What is to be done with a link once the account is stored. */
interface Invited {
  account: ManagedAccountView;
  token: string;
}

/** Who may sign in to an authority, and as what. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
    private readonly mail: AccountMail,
  ) {}

  list(person: Person, page: number, find?: string): Promise<ManagedAccountsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      await note(manager, person, { event: 'accounts-listed', fields: { page } });
      const { rows, total } = await accountsOf(manager, person, this.settings, { page, find });
      return { accounts: rows, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }

  show(person: Person, accountId: string): Promise<ManagedAccountView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { account, accountNo } = await this.found(manager, person, accountId);
      await note(manager, person, { event: 'account-seen', subject: String(accountNo) });
      return account;
    });
  }

  async teams(person: Person): Promise<string[]> {
    const rows: { team: string }[] = await inAuthority(this.dataSource, person, (manager) => manager.query('select distinct team from record.staff where team is not null and ended_on is null order by team'));
    return rows.map(({ team }) => team);
  }

  /** @param key a UUID of the sender's: it names the account, which sent again with it is made once */
  async add(person: Person, key: string, given: AddAccountDto): Promise<Invited> {
    requireRecentSignIn(person);
    checkRights(given);
    return inAuthority(this.dataSource, person, async (manager) => {
      await sentOnce(manager, person, key, ['account', given]);
      const [made] = await manager.query(
        `insert into staff.accounts (authority_id, public_id, email, name, language, opens_on, closes_on) values ($1, $2, lower($3), $4, $5, $6, $7) on conflict do nothing returning account_no`,
        [person.authorityId, key, given.email.trim(), given.name.trim(), given.language, given.opensOn ?? null, given.closesOn ?? null],
      );
      if (!made) return this.madeBefore(manager, person, key, given.email);
      await manager.query('insert into staff.account_roles (authority_id, account_no, role) select $1, $2, unnest($3::text[])', [person.authorityId, made.account_no, given.roles]);
      await this.giveTeam(manager, person, given);
      await note(manager, person, { event: 'account-made', subject: String(made.account_no), fields: { roles: given.roles, opensOn: given.opensOn, closesOn: given.closesOn } });
      const token = await newLink(manager, person.authorityId, made.account_no, 'invitation');
      return { account: (await accountOf(manager, person, this.settings, key))!, token };
    });
  }

  /** Bites at the account's next request: where its roles change, its sessions are over. */
  changeRights(person: Person, accountId: string, given: ChangeRightsDto): Promise<ManagedAccountView> {
    requireRecentSignIn(person);
    checkRights(given);
    return this.change(person, accountId, given.version, async (manager, accountNo) => {
      await manager.query('update staff.accounts set opens_on = $2, closes_on = $3 where account_no = $1', [accountNo, given.opensOn ?? null, given.closesOn ?? null]);
      await giveRoles(manager, person, accountNo, given.roles);
      await note(manager, person, { event: 'account-changed', subject: String(accountNo), fields: { opensOn: given.opensOn, closesOn: given.closesOn } });
    });
  }

  disable(person: Person, accountId: string, version: number): Promise<ManagedAccountView> {
    return this.change(person, accountId, version, async (manager, accountNo) => {
      await manager.query('update staff.accounts set disabled_at = coalesce(disabled_at, now()) where account_no = $1', [accountNo]);
      await endSessionsOf(manager, accountNo);
      await note(manager, person, { event: 'account-disabled', subject: String(accountNo) });
    });
  }

  enable(person: Person, accountId: string, version: number): Promise<ManagedAccountView> {
    requireRecentSignIn(person);
    return this.change(person, accountId, version, async (manager, accountNo) => {
      await manager.query('update staff.accounts set disabled_at = null where account_no = $1', [accountNo]);
      await note(manager, person, { event: 'account-enabled', subject: String(accountNo) });
    });
  }

  async endSessions(person: Person, accountId: string): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      const { accountNo } = await this.found(manager, person, accountId);
      await endSessionsOf(manager, accountNo, person.sessionNo);
      await note(manager, person, { event: 'sessions-ended', subject: String(accountNo) });
    });
  }

  /** Somebody has lost what they sign in with: it is taken away, and a link lets them choose a password and begin anew. */
  async beginAnew(person: Person, accountId: string, version: number): Promise<Invited> {
    requireRecentSignIn(person);
    let token = '';
    const account = await this.change(person, accountId, version, async (manager, accountNo) => {
      await manager.query('delete from staff.authenticators where account_no = $1', [accountNo]);
      await manager.query('delete from staff.recovery_codes where account_no = $1', [accountNo]);
      await manager.query('update staff.passkeys set removed_at = now() where account_no = $1 and removed_at is null', [accountNo]);
      await manager.query('update staff.accounts set password_hash = null where account_no = $1', [accountNo]);
      await endSessionsOf(manager, accountNo);
      token = await newLink(manager, person.authorityId, accountNo, 'invitation');
      await note(manager, person, { event: 'account-begun-anew', subject: String(accountNo) });
    });
    return { account, token };
  }

  /** Sends the link; true where a mail takes it there. */
  async invite({ account, token }: Invited): Promise<boolean> {
    if (!token || !this.mail.isSent) return false;
    await this.mail.send('invitation', account, token);
    return true;
  }

  private change(person: Person, accountId: string, version: number, act: (manager: EntityManager, accountNo: number) => Promise<void>): Promise<ManagedAccountView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const { accountNo } = await this.found(manager, person, accountId);
      if (accountNo === person.userNo) throw notOneself();
      const [moved] = await manager.query('update staff.accounts set version = version + 1 where account_no = $1 and version = $2 returning account_no', [accountNo, version]);
      if (moved.length === 0) throw changedMeanwhile();
      await act(manager, accountNo);
      return (await accountOf(manager, person, this.settings, accountId))!;
    });
  }

  private async found(manager: EntityManager, person: Person, accountId: string): Promise<{ account: ManagedAccountView; accountNo: number }> {
    const account = await accountOf(manager, person, this.settings, accountId);
    if (!account) throw noSuchAccount();
    const [{ accountNo }] = await manager.query('select account_no as "accountNo" from staff.accounts where public_id = $1', [accountId]);
    return { account, accountNo };
  }

  private async madeBefore(manager: EntityManager, person: Person, key: string, email: string): Promise<Invited> {
    const account = await accountOf(manager, person, this.settings, key);
    if (account?.email !== email.trim().toLowerCase()) throw emailTaken();
    return { account, token: '' };
  }

  private async giveTeam(manager: EntityManager, person: Person, { name, email, team, roles }: AddAccountDto): Promise<void> {
    const job = roles.map((role) => jobs[role]).find((post) => post !== undefined);
    if (!team?.trim() || !job) return;
    await manager.query(
      `insert into record.staff (authority_id, staff_id, name, email, job, team, started_on)
        select $1, $2, $3, lower($2), $4, $5, $6 where not exists (select from record.staff where lower(email) = lower($2) and ended_on is null)`,
      [person.authorityId, email.trim(), name.trim(), job, team.trim(), today()],
    );
  }
}
