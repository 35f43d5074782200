import { createHash, randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const HOW_MANY = 10;
/** No letter that is taken for a digit or another letter. 24 of them hold 118 bits: a plain digest keeps them safe. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 24;

/** Codes on paper for when the phone is lost, each good once; the ones before them are good no longer. Shown once: only digests are kept. */
export async function newRecoveryCodes(manager: EntityManager, authorityId: number, accountNo: number): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  await manager.query('delete from staff.recovery_codes where account_no = $1', [accountNo]);
  await manager.query('insert into staff.recovery_codes (authority_id, account_no, code_digest) select $1, $2, unnest($3::bytea[])', [authorityId, accountNo, codes.map(digestOf)]);
  return codes;
}

/** Whether it is one of the account's, unused until now. */
export async function useRecoveryCode(manager: EntityManager, accountNo: number, given: string): Promise<boolean> {
  const [used] = await manager.query('update staff.recovery_codes set used_at = now() where account_no = $1 and code_digest = $2 and used_at is null returning account_no', [accountNo, digestOf(given)]);
  return used.length > 0;
}

/** How many are left to an account. */
export async function recoveryCodesLeft(manager: EntityManager, accountNo: number): Promise<number> {
  const [{ left }] = await manager.query('select count(*)::integer as left from staff.recovery_codes where account_no = $1 and used_at is null', [accountNo]);
  return left;
}

function newCode(): string {
  const code = Array.from({ length: LENGTH }, () => letters[randomInt(letters.length)]).join('');
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

function digestOf(code: string): Buffer {
  return createHash('sha256').update(code.toLowerCase().replace(/[^a-z0-9]/g, '')).digest();
}
