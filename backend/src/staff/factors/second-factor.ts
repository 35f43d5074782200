import { verify } from 'otplib';
import type { EntityManager } from 'typeorm';
import type { Factor } from '../../http/person.js';
import { recoveryCodesLeft, useRecoveryCode } from './recovery-codes.js';
import { openSecret } from './sealed-secret.js';

/** A phone's clock may be one step of 30 seconds off. */
const CLOCK_OFF_SECONDS = 30;

/** What an account has beside its password. */
export interface SecondFactors {
  hasAuthenticator: boolean;
  passkeys: number;
  recoveryCodesLeft: number;
}

export async function secondFactorsOf(manager: EntityManager, accountNo: number): Promise<SecondFactors> {
  const [found] = await manager.query(
    `select exists (select from staff.authenticators where account_no = $1 and confirmed_at is not null) as "hasAuthenticator",
      (select count(*)::integer from staff.passkeys where account_no = $1 and removed_at is null) as passkeys`,
    [accountNo],
  );
  return { ...found, recoveryCodesLeft: await recoveryCodesLeft(manager, accountNo) };
}

/** With what a code proves who somebody is: an authenticator's, or one of the recovery codes; undefined where it proves nothing. */
export async function proves(manager: EntityManager, secretsKey: Buffer, account: { authorityId: number; accountNo: number }, given: string): Promise<Factor | undefined> {
  const code = given.replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) return (await useRecoveryCode(manager, account.accountNo, code)) ? 'recovery-code' : undefined;
  return (await useAuthenticatorCode(manager, secretsKey, account, code)) ? 'code' : undefined;
}

/** Whether it is the authenticator's code of now, and not one that was used before. */
export async function useAuthenticatorCode(manager: EntityManager, secretsKey: Buffer, { authorityId, accountNo }: { authorityId: number; accountNo: number }, code: string): Promise<boolean> {
  const [kept] = await manager.query('select sealed_secret, last_step from staff.authenticators where account_no = $1 for update', [accountNo]);
  if (!kept) return false;
  const secret = openSecret(secretsKey, ownerOf(authorityId, accountNo), kept.sealed_secret);
  const shown = await verify({ secret, token: code, epochTolerance: CLOCK_OFF_SECONDS });
  if (!shown.valid || !('timeStep' in shown) || shown.timeStep <= kept.last_step) return false;
  await manager.query('update staff.authenticators set last_step = $2 where account_no = $1', [accountNo, shown.timeStep]);
  return true;
}

/** Whose secret it is, as it is sealed with it. */
export function ownerOf(authorityId: number, accountNo: number): string {
  return `${authorityId}/${accountNo}`;
}
