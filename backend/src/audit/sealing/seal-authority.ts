import type { EntityManager } from 'typeorm';
import type { AuditKey } from '../audit-key.js';
import { refuseFormerKey } from './key-changes.js';
import { leafCodeOf, leafOf } from './leaf.js';
import { merkleRoot } from './merkle.js';
import { lastSeal, linkTo, signed, type SignedSeal } from './seal.js';
import { endsSigned, partOwn, unsealedRows } from './unsealed.js';

/** Rows of one seal at most. */
export const SEAL_HOLDS = 10_000;

/** Any number no other lock of the store begins with. */
export const SEALING = 1777;

/**
 * Makes the next seal of an authority in its own transaction; undefined where nothing waits or another process is at it.
 * Takes no lock on the log. Rows the installation did not write stay outside for ever, where verifying finds them.
 *
 * @param complete up to which number the log is known to be complete, if it is
 * @throws FormerKey
 */
export async function sealNext(manager: EntityManager, authorityId: number, key: AuditKey, complete: number | undefined): Promise<SignedSeal | undefined> {
  const [{ mine }] = await manager.query('select pg_try_advisory_xact_lock($1, $2) as mine', [SEALING, authorityId]);
  if (!mine) return undefined;
  await refuseFormerKey(manager, authorityId, key);
  const before = await lastSeal(manager, authorityId);
  const rows = await unsealedRows(manager, authorityId, { above: before?.completeTo ?? 0, limit: SEAL_HOLDS });
  const { own } = partOwn(key.secret, rows, await endsSigned(manager, before));
  const last = rows.at(-1);
  if (own.length === 0 || !last) return undefined;
  const firstPosition = before ? before.firstPosition + before.leafCount : 1;
  const leaves = own.map((row, index) => ({ authorityId, position: firstPosition + index, eventNo: row.eventNo, leaf: leafOf(row) }));
  const seal = signed(
    {
      authorityId, sealNo: (before?.sealNo ?? 0) + 1, firstPosition, leafCount: leaves.length, root: merkleRoot(leaves.map(({ leaf }) => leaf)),
      completeTo: Math.max(before?.completeTo ?? 0, rows.length < SEAL_HOLDS ? (complete ?? 0) : Math.min(complete ?? 0, last.eventNo)),
      previous: linkTo(before), sealedAt: new Date(),
    },
    key,
  );
  await manager.query(
    `insert into audit.leaves (authority_id, position, seal_no, event_no, leaf, mac)
      select $1, * from unnest($2::bigint[], array_fill($3::integer, array[cardinality($2::bigint[])]), $4::bigint[], $5::bytea[], $6::bytea[])`,
    [authorityId, leaves.map((l) => l.position), seal.sealNo, leaves.map((l) => l.eventNo), leaves.map((l) => l.leaf), leaves.map((l) => leafCodeOf(key.secret, l))],
  );
  await manager.query(
    `insert into audit.seals (authority_id, seal_no, first_position, leaf_count, complete_to, root, previous, sealed_at, head, signature, key_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [authorityId, seal.sealNo, firstPosition, seal.leafCount, seal.completeTo, seal.root, seal.previous, seal.sealedAt, seal.head, seal.signature, seal.keyId],
  );
  return seal;
}
