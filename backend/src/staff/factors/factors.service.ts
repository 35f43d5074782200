import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI } from 'otplib';
import { DataSource, type EntityManager } from 'typeorm';
import { note } from '../../audit/note.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Person } from '../../http/person.js';
import { Conflict, RuledOut } from '../../http/problem.js';
import { requireRecentSignIn } from '../require-recent-sign-in.js';
import { endSessionsOf, renewSession } from '../sessions.js';
import { SignInSettings } from '../sign-in-settings.js';
import type { FactorsView, NewAuthenticatorView } from './factors-view.js';
import { newRecoveryCodes, recoveryCodesLeft } from './recovery-codes.js';
import { sealSecret } from './sealed-secret.js';
import { ownerOf, secondFactorsOf, useAuthenticatorCode } from './second-factor.js';

/** What somebody has beside their password, and how they change it. */
@Injectable()
export class FactorsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: SignInSettings,
  ) {}

  factorsOf(person: Person): Promise<FactorsView> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const [{ hasPassword }] = await manager.query('select password_hash is not null as "hasPassword" from staff.accounts where account_no = $1', [person.userNo]);
      const passkeys = await manager.query(
        'select public_id as "passkeyId", name, made_at as "madeAt", used_at as "usedAt" from staff.passkeys where account_no = $1 and removed_at is null order by made_at',
        [person.userNo],
      );
      const { hasAuthenticator, recoveryCodesLeft: left } = await secondFactorsOf(manager, person.userNo);
      return { hasPassword, hasAuthenticator, passkeys, recoveryCodesLeft: left };
    });
  }

  /** Makes the secret an authenticator app is to be given. It proves nothing until a code of it has been given. */
  async beginAuthenticator(person: Person): Promise<NewAuthenticatorView> {
    requireRecentSignIn(person);
    const secret = generateSecret();
    const sealed = sealSecret(this.settings.secretsKey, ownerOf(person.authorityId, person.userNo), secret);
    await inAuthority(this.dataSource, person, async (manager) => {
      const [kept] = await manager.query(
        `insert into staff.authenticators (authority_id, account_no, sealed_secret) values ($1, $2, $3)
         on conflict (authority_id, account_no) do update set sealed_secret = excluded.sealed_secret, last_step = 0 where authenticators.confirmed_at is null returning account_no`,
        [person.authorityId, person.userNo, sealed],
      );
      if (!kept) throw new Conflict('has-authenticator', { en: 'You already have an authenticator app. Remove it first.', cy: 'Mae gennych ap dilysu eisoes. Tynnwch hwnnw yn gyntaf.' });
      await note(manager, person, { event: 'authenticator-begun' });
    });
    return { secret, uri: generateURI({ issuer: 'Aelwyd', label: person.email, secret }) };
  }

  /**
   * The app’s first code: from now on it is asked for. Answers with the session's new token, and with recovery codes where
   * the account had none. Every other session ends.
   */
  confirmAuthenticator(person: Person, code: string): Promise<{ token: string; recoveryCodes: string[] }> {
    return inAuthority(this.dataSource, person, async (manager) => {
      const account = { authorityId: person.authorityId, accountNo: person.userNo };
      if (!(await useAuthenticatorCode(manager, this.settings.secretsKey, account, code.replace(/\s/g, '')))) {
        throw new RuledOut([{ field: 'code', message: { en: 'Check the code: it is not the one your app shows now', cy: 'Gwiriwch y cod: nid hwn y mae eich ap yn ei ddangos nawr' } }]);
      }
      await manager.query('update staff.authenticators set confirmed_at = coalesce(confirmed_at, now()) where account_no = $1', [person.userNo]);
      await note(manager, person, { event: 'authenticator-added' });
      return this.withNewFactor(manager, person, 'code');
    });
  }

  async removeAuthenticator(person: Person): Promise<void> {
    requireRecentSignIn(person);
    await inAuthority(this.dataSource, person, async (manager) => {
      await manager.query('delete from staff.authenticators where account_no = $1', [person.userNo]);
      await endSessionsOf(manager, person.userNo, person.sessionNo);
      await note(manager, person, { event: 'authenticator-removed' });
    });
  }

  async renewRecoveryCodes(person: Person): Promise<string[]> {
    requireRecentSignIn(person);
    return inAuthority(this.dataSource, person, async (manager) => {
      await note(manager, person, { event: 'recovery-codes-renewed' });
      return newRecoveryCodes(manager, person.authorityId, person.userNo);
    });
  }

  /** What follows once somebody has a new second factor. */
  async withNewFactor(manager: EntityManager, person: Person, factor: 'code' | 'passkey'): Promise<{ token: string; recoveryCodes: string[] }> {
    await endSessionsOf(manager, person.userNo, person.sessionNo);
    const token = await renewSession(manager, person.sessionNo, factor);
    const hasCodes = (await recoveryCodesLeft(manager, person.userNo)) > 0;
    return { token, recoveryCodes: hasCodes ? [] : await newRecoveryCodes(manager, person.authorityId, person.userNo) };
  }
}
