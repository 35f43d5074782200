import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Factor, Person } from '../http/person.js';
import type { Problem } from '../http/problem.js';
import { proves, secondFactorsOf } from './factors/second-factor.js';
import { isPassword } from './passwords.js';
import { endSession, openSession } from './sessions.js';
import { countAttempt, forgetAttempts } from './sign-in-attempts.js';
import { codeNeeded, outsideDates, wrongCode, wrongSignIn } from './sign-in-problems.js';
import type { SignInDto } from './sign-in.dto.js';
import { SignInSettings } from './sign-in-settings.js';

/** Where a request to sign in came from. */
export interface Door {
  address: string;
  requestId: string;
  /** What asked: `Firefox, Windows`. */
  browser?: string;
}

/** An account that may sign in, once it has shown who it is. */
export interface Arriving {
  authorityId: number;
  accountNo: number;
  isWithin: boolean;
  /** When, where it was not just now. */
  provedAt?: Date;
  /** The session of the organisation's own sign-in, where it came from there. */
  providerSession?: string | null;
}

@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * Answers with the token of a new session. Nothing in the answer tells an account that is not there from a wrong password.
   *
   * @throws Problem 401 `wrong-sign-in`, `code-needed` and `wrong-code`, 403 `outside-dates`, 429 `too-many-attempts`
   */
  async signIn({ email, password, code }: SignInDto, door: Door): Promise<string> {
    await countAttempt(this.dataSource, email, door.address);
    const [account] = await this.dataSource.query('select * from staff.find_account($1)', [email.trim()]);
    const right = await isPassword(password, account?.password_hash ?? undefined);
    if (!account) throw wrongSignIn();
    const arriving: Arriving = { authorityId: account.authority_id, accountNo: account.account_no, isWithin: account.is_within };
    const token = await this.arrive(arriving, door, async (manager) => (right ? this.secondStep(manager, arriving, code) : wrongSignIn()));
    await forgetAttempts(this.dataSource, email, door.address);
    return token;
  }

  /** Opens the session of somebody who proves who they are, or notes that they did not. */
  async arrive({ authorityId, accountNo, isWithin, provedAt, providerSession }: Arriving, { requestId, browser }: Door, proof: (manager: EntityManager) => Promise<Factor | Problem>): Promise<string> {
    const acting = { authorityId, userNo: accountNo, requestId };
    const opened = await inAuthority(this.dataSource, acting, async (manager) => {
      const shown = await proof(manager);
      const answer = typeof shown !== 'string' || isWithin ? shown : outsideDates();
      if (typeof answer === 'string') {
        await note(manager, acting, { event: 'signed-in', fields: { factor: answer } });
        return openSession(manager, { authorityId, accountNo, factor: answer, browser, provedAt, providerSession }, this.settings.sessionsAtOnce);
      }
      await note(manager, acting, { event: 'sign-in-refused', fields: { because: answer.name } });
      return answer;
    });
    if (typeof opened !== 'string') throw opened;
    return opened;
  }

  async signOut(person: Person): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      await endSession(manager, person.sessionNo);
      await note(manager, person, { event: 'signed-out' });
    });
  }

  private async secondStep(manager: EntityManager, account: Arriving, code: string | undefined): Promise<Factor | Problem> {
    const factors = await secondFactorsOf(manager, account.accountNo);
    if (!factors.hasAuthenticator && factors.passkeys === 0) return 'password';
    if (!code) return codeNeeded(factors);
    return (await proves(manager, this.settings.secretsKey, account, code)) ?? wrongCode();
  }
}
