import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Person } from './person.js';
import { sentBefore } from './sent-before.js';

/**
 * Takes the key of a request in the transaction of its effect: whoever sends the same again meanwhile waits here for the first, and
 * then finds what it made. Where the effect is refused the key is free again. Answers with whether it is sent for the first time.
 *
 * @param sent all that makes the request this one: where it is sent to, and its body
 * @throws Problem where the key came with something else before
 */
export async function sentOnce(manager: EntityManager, { authorityId }: Pick<Person, 'authorityId'>, key: string, sent: unknown): Promise<boolean> {
  const digest = createHash('sha256').update(JSON.stringify(sent)).digest();
  const [taken] = await manager.query(
    'insert into staff.sent_requests (authority_id, request_key, digest) values ($1, $2, $3) on conflict on constraint sent_requests_key do nothing returning 1', [authorityId, key, digest],
  );
  if (taken) return true;
  const [before] = await manager.query('select digest = $2 as "isSame", sent_at as at from staff.sent_requests where request_key = $1', [key, digest]);
  if (!before.isSame) throw sentBefore({ at: before.at.toISOString() });
  return false;
}
