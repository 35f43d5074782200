import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Problem } from '../http/problem.js';

const MINUTES = 10;

export type ChallengeKind = 'passkey-sign-in' | 'passkey-making' | 'provider';

/** Keeps what was asked of a browser, and answers with the name it is to bring back. */
export async function keepChallenge(dataSource: DataSource, kind: ChallengeKind, asked: object): Promise<string> {
  const challengeId = randomBytes(32).toString('base64url');
  await dataSource.query('delete from staff.challenges where closes_at < now()');
  await dataSource.query('insert into staff.challenges (challenge_digest, kind, asked, closes_at) values ($1, $2, $3, now() + make_interval(mins => $4))', [
    digestOf(challengeId), kind, JSON.stringify(asked), MINUTES,
  ]);
  return challengeId;
}

/**
 * What was asked, once: a challenge is gone when it is answered.
 *
 * @throws Problem 400 `too-late` where it was never asked, was answered, or is over
 */
export async function takeChallenge<T>(dataSource: DataSource, kind: ChallengeKind, challengeId: string): Promise<T> {
  const [[taken]] = await dataSource.query('delete from staff.challenges where challenge_digest = $1 and kind = $2 and closes_at > now() returning asked', [digestOf(challengeId), kind]);
  if (!taken) throw new Problem(400, 'too-late', { en: 'That took too long. Start again.', cy: 'Cymerodd hynny ormod o amser. Dechreuwch eto.' });
  return taken.asked as T;
}

function digestOf(challengeId: string): Buffer {
  return createHash('sha256').update(challengeId).digest();
}
