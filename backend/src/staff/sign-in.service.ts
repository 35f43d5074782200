import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Person } from '../http/person.js';
import { Problem } from '../http/problem.js';
import { isPassword } from './passwords.js';
import { endSession, openSession } from './sessions.js';
import { countAttempt, forgetAttempts } from './sign-in-attempts.js';

/** Where a request to sign in came from. */
export interface Door {
  address: string;
  requestId: string;
}

@Injectable()
export class SignInService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Answers with the token of a new session. Nothing in the answer tells an account that is not there from a wrong password.
   *
   * @throws Problem 401 `wrong-sign-in`, 429 `too-many-attempts`
   */
  async signIn(email: string, password: string, { address, requestId }: Door): Promise<string> {
    await countAttempt(this.dataSource, email, address);
    const [account] = await this.dataSource.query('select * from staff.find_account($1)', [email.trim()]);
    const right = await isPassword(password, account?.password_hash);
    if (!account) throw wrongSignIn();
    const acting = { authorityId: account.authority_id as number, userNo: account.account_no as number };
    const token = await inAuthority(this.dataSource, acting, async (manager) => {
      await note(manager, { ...acting, requestId }, { event: right ? 'signed-in' : 'sign-in-refused' });
      return right ? openSession(manager, acting.authorityId, acting.userNo) : undefined;
    });
    if (!token) throw wrongSignIn();
    await forgetAttempts(this.dataSource, email, address);
    return token;
  }

  async signOut(person: Person): Promise<void> {
    await inAuthority(this.dataSource, person, async (manager) => {
      await endSession(manager, person.sessionNo);
      await note(manager, person, { event: 'signed-out' });
    });
  }
}

function wrongSignIn(): Problem {
  return new Problem(401, 'wrong-sign-in', {
    en: 'Check your e-mail address and password and try again',
    cy: 'Gwiriwch eich cyfeiriad e-bost a’ch cyfrinair a rhowch gynnig arall arni',
  });
}
