import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { Problem, RuledOut } from '../../http/problem.js';
import { secondFactorsOf } from '../factors/second-factor.js';
import { hashPassword, isPassword } from '../passwords.js';
import { endSessionsOf, renewSession } from '../sessions.js';
import { countAddress, countAttempt } from '../sign-in-attempts.js';
import { AccountMail } from './account-mail.js';
import { findLink, newLink, useLink } from './links.js';
import { faultOfPassword } from './password-rules.js';
import type { ChangePasswordDto, ChoosePasswordDto } from './password.dto.js';

/** Passwords changed, forgotten and chosen. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mail: AccountMail,
  ) {}

  /** Answers with the session's new token; every other session ends. */
  async change(person: Person, { current, chosen }: ChangePasswordDto, address: string): Promise<string> {
    await countAttempt(this.dataSource, person.email, address);
    const token = await inAuthority(this.dataSource, person, async (manager) => {
      const [{ kept }] = await manager.query('select password_hash as kept from staff.accounts where account_no = $1', [person.userNo]);
      if (!(await isPassword(current, kept ?? undefined))) {
        await note(manager, person, { event: 'password-change-refused' });
        return undefined;
      }
      await this.keep(manager, person.userNo, chosen);
      await endSessionsOf(manager, person.userNo, person.sessionNo);
      await note(manager, person, { event: 'password-changed' });
      return renewSession(manager, person.sessionNo, person.factor);
    });
    if (token) return token;
    throw new RuledOut([{ field: 'current', message: { en: 'Check your password and try again', cy: 'Gwiriwch eich cyfrinair a rhowch gynnig arall arni' } }]);
  }

  /** Sends a link where there is an account. Whether there is one, neither the answer nor its time tells: the work is done after it. */
  async forget(email: string, door: { address: string; requestId: string }): Promise<void> {
    await countAttempt(this.dataSource, `forgotten ${email}`, door.address);
    setImmediate(() => void this.sendLink(email, door.requestId).catch((error: unknown) => this.mail.couldNot(error)));
  }

  /** @throws Problem 400 `link-over`; RuledOut where the password will not do */
  async choose({ token, chosen }: ChoosePasswordDto, door: { address: string; requestId: string }): Promise<void> {
    await countAddress(this.dataSource, door.address);
    const link = await findLink(this.dataSource, token);
    if (!link) throw linkOver();
    const acting = { authorityId: link.authorityId, userNo: link.accountNo, requestId: door.requestId };
    await inAuthority(this.dataSource, acting, async (manager) => {
      await this.keep(manager, link.accountNo, chosen);
      if (!(await useLink(manager, link.linkNo))) throw linkOver();
      await endSessionsOf(manager, link.accountNo);
      await note(manager, acting, { event: 'password-chosen' });
    });
  }

  private async sendLink(email: string, requestId: string): Promise<void> {
    const [account] = await this.dataSource.query('select * from staff.find_account($1)', [email.trim()]);
    // Whose password another organisation keeps has none to forget.
    if (!account?.password_hash || !account.is_within) return;
    const acting = { authorityId: account.authority_id as number, userNo: account.account_no as number, requestId };
    const { token, to } = await inAuthority(this.dataSource, acting, async (manager) => {
      const [found] = await manager.query('select email, language from staff.accounts where account_no = $1', [acting.userNo]);
      await note(manager, acting, { event: 'password-link-sent' });
      return { token: await newLink(manager, acting.authorityId, acting.userNo, 'reset'), to: found as { email: string; language: 'en' | 'cy' } };
    });
    await this.mail.send('reset', to, token);
  }

  private async keep(manager: EntityManager, accountNo: number, chosen: string): Promise<void> {
    const [{ email }] = await manager.query('select email from staff.accounts where account_no = $1', [accountNo]);
    const factors = await secondFactorsOf(manager, accountNo);
    const fault = faultOfPassword(chosen, { email, hasSecondFactor: factors.hasAuthenticator || factors.passkeys > 0 });
    if (fault) throw new RuledOut([{ field: 'chosen', message: fault }]);
    await manager.query('update staff.accounts set password_hash = $2, version = version + 1 where account_no = $1', [accountNo, await hashPassword(chosen)]);
  }
}

function linkOver(): Problem {
  return new Problem(400, 'link-over', { en: 'This link has been used or is too old. Ask for another.', cy: 'Mae’r ddolen hon wedi’i defnyddio neu’n rhy hen. Gofynnwch am un arall.' });
}
