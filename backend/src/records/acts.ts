import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Owner } from './rows.query.js';

/** One thing done by hand, and why. */
export interface Act extends Owner {
  what: 'added' | 'changed' | 'withdrawn';
  kind: string;
  rowKey: string;
  keyBefore: string | null;
  version: number;
  /** Null for what was added; '' where nothing that was stored changed, only what was not known. */
  reason: string | null;
  request?: SentOnce | undefined;
}

/** A request that is carried out once however often it is sent. */
export interface SentOnce {
  /** UUID of the sender’s. */
  key: string;
  digest: Buffer;
}

export function sentOnce(key: string, sent: unknown): SentOnce {
  return { key: key.toLowerCase(), digest: createHash('sha256').update(JSON.stringify(sent)).digest() };
}

export async function keepAct(manager: EntityManager, { authorityId, childNo, what, kind, rowKey, keyBefore, version, reason, request }: Act): Promise<void> {
  await manager.query(
    `insert into record.acts (authority_id, child_no, what, kind, row_key, key_before, version, reason, request_key, request_digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [authorityId, childNo, what, kind, rowKey, keyBefore, version, reason, request?.key ?? null, request?.digest ?? null],
  );
}

/** The row an earlier sending of this request made; whoever sends it again meanwhile waits here for the first. */
export async function madeBefore(manager: EntityManager, { authorityId, childNo }: Owner, kind: string, { key, digest }: SentOnce): Promise<{ rowKey: string; at: Date; isOfThis: boolean; isSame: boolean } | undefined> {
  await manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${authorityId} ${key}`]);
  const [made] = await manager.query(
    `select *, "isOfThis" and request_digest = $3 as "isSame" from (
       select row_key as "rowKey", acted_at as at, request_digest, kind = $4 and child_no is not distinct from $5::integer as "isOfThis" from record.acts where authority_id = $1 and request_key = $2) made`,
    [authorityId, key, digest, kind, childNo],
  );
  return made;
}
