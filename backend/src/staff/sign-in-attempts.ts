import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Problem } from '../http/problem.js';

const MINUTES = 15;
const PER_EMAIL = 5;
const PER_ADDRESS = 100;

/**
 * Counts an attempt before it is judged, so that attempts made side by side cannot slip past the limit together.
 *
 * @throws Problem 429 `too-many-attempts` when the e-mail or the address has used up its attempts
 */
export function countAttempt(dataSource: DataSource, email: string, address: string): Promise<void> {
  return count(dataSource, [[digestOf('email', email), PER_EMAIL], [digestOf('address', address), PER_ADDRESS]]);
}

/**
 * Counts an attempt that names nobody.
 *
 * @throws Problem 429 `too-many-attempts`
 */
export function countAddress(dataSource: DataSource, address: string): Promise<void> {
  return count(dataSource, [[digestOf('address', address), PER_ADDRESS]]);
}

async function count(dataSource: DataSource, subjects: readonly (readonly [Buffer, number])[]): Promise<void> {
  const allowed = await dataSource.transaction(async (manager) => {
    for (const [subject, limit] of subjects) {
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [subject.toString('hex')]);
      await manager.query(`delete from staff.sign_in_attempts where attempted_at < now() - make_interval(mins => $1)`, [MINUTES]);
      const [{ tried }] = await manager.query('select count(*)::integer as tried from staff.sign_in_attempts where subject = $1', [subject]);
      if (tried >= limit) return false;
      await manager.query('insert into staff.sign_in_attempts (subject) values ($1)', [subject]);
    }
    return true;
  });
  if (allowed) return;
  throw new Problem(
    429,
    'too-many-attempts',
    { en: 'You have tried too many times. Wait 15 minutes and try again.', cy: 'Rydych wedi rhoi cynnig arni ormod o weithiau. Arhoswch 15 munud a rhowch gynnig arall arni.' },
    { retryAfterSeconds: MINUTES * 60 },
  );
}

/** A right password gives an e-mail and its address their attempts back. */
export async function forgetAttempts(dataSource: DataSource, email: string, address: string): Promise<void> {
  await dataSource.query('delete from staff.sign_in_attempts where subject = $1', [digestOf('email', email)]);
  await forgetAddress(dataSource, address);
}

/** Gives an address one attempt back. */
export async function forgetAddress(dataSource: DataSource, address: string): Promise<void> {
  await dataSource.query(
    'delete from staff.sign_in_attempts where attempt_no = (select max(attempt_no) from staff.sign_in_attempts where subject = $1)',
    [digestOf('address', address)],
  );
}

function digestOf(kind: string, text: string): Buffer {
  return createHash('sha256').update(`${kind}:${text.trim().toLowerCase()}`).digest();
}
