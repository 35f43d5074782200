import { createHash, randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';

const HOURS = { reset: 1, invitation: 72 } as const;

export type LinkKind = keyof typeof HOURS;

/** What a link holds to choose a password by, once. The account's links of before are good no longer. */
export async function newLink(manager: EntityManager, authorityId: number, accountNo: number, kind: LinkKind): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await manager.query('update staff.links set closes_at = now() where account_no = $1 and used_at is null and closes_at > now()', [accountNo]);
  await manager.query('insert into staff.links (authority_id, account_no, token_digest, kind, closes_at) values ($1, $2, $3, $4, now() + make_interval(hours => $5))', [
    authorityId, accountNo, digestOf(token), kind, HOURS[kind],
  ]);
  return token;
}

/** The account of a link that is still good. */
export async function findLink(dataSource: DataSource, token: string): Promise<{ authorityId: number; accountNo: number; linkNo: number } | undefined> {
  const [found] = await dataSource.query('select authority_id as "authorityId", account_no as "accountNo", link_no as "linkNo" from staff.find_link($1)', [digestOf(token)]);
  return found;
}

/** Whether the link was good until now. */
export async function useLink(manager: EntityManager, linkNo: number): Promise<boolean> {
  const [used] = await manager.query('update staff.links set used_at = now() where link_no = $1 and used_at is null returning link_no', [linkNo]);
  return used.length > 0;
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
