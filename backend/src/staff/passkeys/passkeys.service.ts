import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type RegistrationResponseJSON, verifyAuthenticationResponse, verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { NotFound, Problem } from '../../http/problem.js';
import { keepChallenge, takeChallenge } from '../challenges.js';
import { FactorsService } from '../factors/factors.service.js';
import { requireRecentSignIn } from '../require-recent-sign-in.js';
import { endSessionsOf } from '../sessions.js';
import type { NewPasskeyDto, PasskeyAnswerDto } from './passkey.dto.js';
import type { PasskeyAskedView } from './passkey-view.js';
import type { RelyingParty } from './relying-party.js';

interface Asked {
  challenge: string;
  accountNo?: number;
}

/** Passkeys (WebAuthn): made, used and taken away. Each asks the person for their finger, face or PIN, and so is two factors in one. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly factors: FactorsService,
  ) {}

  async askToMake(person: Person, site: RelyingParty): Promise<PasskeyAskedView> {
    requireRecentSignIn(person);
    const own = await inAuthority(this.dataSource, person, (manager) =>
      manager.query('select credential as id, transports from staff.passkeys where account_no = $1 and removed_at is null', [person.userNo]),
    );
    const options = await generateRegistrationOptions({
      rpName: 'Aelwyd', rpID: site.id, userName: person.email, userDisplayName: person.name, userID: Buffer.from(`${person.authorityId}/${person.userNo}`), attestationType: 'none', excludeCredentials: own,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const challengeId = await keepChallenge(this.dataSource, 'passkey-making', { challenge: options.challenge, accountNo: person.userNo } satisfies Asked);
    return { challengeId, options: { ...options } };
  }

  /** Keeps a new passkey. Answers with the session's new token, and with recovery codes where the account had none. */
  async make(person: Person, { challengeId, answer, name }: NewPasskeyDto, site: RelyingParty): Promise<{ token: string; recoveryCodes: string[] }> {
    requireRecentSignIn(person);
    const { challenge, accountNo } = await takeChallenge<Asked>(this.dataSource, 'passkey-making', challengeId);
    if (accountNo !== person.userNo) throw wrongPasskey();
    const made = await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON, expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true,
    }).catch(refuse);
    if (!made.verified) throw wrongPasskey();
    const { credential } = made.registrationInfo;
    return inAuthority(this.dataSource, person, async (manager) => {
      await manager.query(
        'insert into staff.passkeys (authority_id, account_no, credential, public_key, counter, transports, name) values ($1, $2, $3, $4, $5, $6, $7)',
        [person.authorityId, person.userNo, credential.id, Buffer.from(credential.publicKey), credential.counter, credential.transports ?? [], name],
      );
      await note(manager, person, { event: 'passkey-added' });
      return this.factors.withNewFactor(manager, person, 'passkey');
    });
  }

  /** Asks for whichever passkey the browser has for this site: nobody has said yet who they are. */
  async askFor(site: RelyingParty): Promise<PasskeyAskedView> {
    const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' });
    const challengeId = await keepChallenge(this.dataSource, 'passkey-sign-in', { challenge: options.challenge } satisfies Asked);
    return { challengeId, options: { ...options } };
  }

  /** What was asked, for an answer that has come. */
  async askedFor({ challengeId }: PasskeyAnswerDto): Promise<string> {
    return (await takeChallenge<Asked>(this.dataSource, 'passkey-sign-in', challengeId)).challenge;
  }

  /** Whether an answer is of a passkey of the account. */
  async proves(manager: EntityManager, accountNo: number, challenge: string, answer: Record<string, unknown>, site: RelyingParty): Promise<boolean> {
    const [kept] = await manager.query('select passkey_no, public_key, counter, transports from staff.passkeys where credential = $1 and account_no = $2 and removed_at is null for update', [
      answer['id'], accountNo,
    ]);
    if (!kept) return false;
    const credential = { id: String(answer['id']), publicKey: new Uint8Array(kept.public_key as Buffer), counter: kept.counter as number, transports: kept.transports as string[] };
    const shown = await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON, expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.id, credential, requireUserVerification: true,
    }).catch(() => undefined);
    if (!shown?.verified) return false;
    await manager.query('update staff.passkeys set counter = $2, used_at = now() where passkey_no = $1', [kept.passkey_no, shown.authenticationInfo.newCounter]);
    return true;
  }

  async remove(person: Person, passkeyId: string): Promise<void> {
    requireRecentSignIn(person);
    await inAuthority(this.dataSource, person, async (manager) => {
      const [removed] = await manager.query('update staff.passkeys set removed_at = now() where public_id = $1 and account_no = $2 and removed_at is null returning passkey_no', [passkeyId, person.userNo]);
      if (removed.length === 0) throw new NotFound();
      await endSessionsOf(manager, person.userNo, person.sessionNo);
      await note(manager, person, { event: 'passkey-removed' });
    });
  }
}

export function wrongPasskey(): Problem {
  return new Problem(403, 'wrong-passkey', { en: 'Aelwyd does not know this passkey. Try another way.', cy: 'Nid yw Aelwyd yn adnabod y gyfrin-allwedd hon. Rhowch gynnig ar ffordd arall.' });
}

/** The library says in English what of an answer was wrong; a person is told only that it was. */
function refuse(): never {
  throw wrongPasskey();
}
