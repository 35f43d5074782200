import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../audit/note.js';
import { inAuthority } from '../database/authority-transaction.js';
import type { Factor, Person } from '../http/person.js';
import { Problem } from '../http/problem.js';
import { proves, secondFactorsOf } from './factors/second-factor.js';
import { isPassword } from './passwords.js';
import type { ProofDto } from './proof.dto.js';
import { renewSession } from './sessions.js';
import { countAttempt, forgetAttempts } from './sign-in-attempts.js';
import { codeNeeded, wrongCode } from './sign-in-problems.js';
import { SignInSettings } from './sign-in-settings.js';

/** Somebody who is signed in shows again that it is them. */
@Injectable()
export class ProofService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * Answers with the token that takes the place of the session's own.
   *
   * @throws Problem 403 `wrong-password`, `code-needed` and `wrong-code`, 429 `too-many-attempts`
   */
  async prove(person: Person, { password, code }: ProofDto, address: string): Promise<string> {
    await countAttempt(this.dataSource, person.email, address);
    const token = await this.renew(person, async (manager) => {
      const [{ kept }] = await manager.query('select password_hash as kept from staff.accounts where account_no = $1', [person.userNo]);
      if (!(await isPassword(password, kept ?? undefined))) return wrongPassword();
      const factors = await secondFactorsOf(manager, person.userNo);
      if (!factors.hasAuthenticator && factors.passkeys === 0) return 'password';
      // The session stands whatever comes of this: the answer must not read as its end.
      if (!code) return refusedAs(codeNeeded(factors));
      const account = { authorityId: person.authorityId, accountNo: person.userNo };
      return (await proves(manager, this.settings.secretsKey, account, code)) ?? refusedAs(wrongCode());
    });
    await forgetAttempts(this.dataSource, person.email, address);
    return token;
  }

  /** Gives the session a new token where its person proves who they are, and notes it either way. */
  async renew(person: Person, proof: (manager: EntityManager) => Promise<Factor | Problem>): Promise<string> {
    const renewed = await inAuthority(this.dataSource, person, async (manager) => {
      const shown = await proof(manager);
      if (typeof shown !== 'string') {
        await note(manager, person, { event: 'proof-refused', fields: { because: shown.name } });
        return shown;
      }
      await note(manager, person, { event: 'shown-again', fields: { factor: shown } });
      return renewSession(manager, person.sessionNo, shown);
    });
    if (typeof renewed !== 'string') throw renewed;
    return renewed;
  }
}

export function wrongPassword(): Problem {
  return new Problem(403, 'wrong-password', { en: 'Check your password and try again', cy: 'Gwiriwch eich cyfrinair a rhowch gynnig arall arni' });
}

function refusedAs({ name, title }: Problem): Problem {
  return new Problem(403, name, title);
}
