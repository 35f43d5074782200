import type { KeyObject } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { publicKeyOf } from '../audit-key.js';
import { type Checkpoint, pemOf } from '../sealing/checkpoint.js';
import { keyChangesOf, KeysOfLog } from '../sealing/key-changes.js';
import { notedAuthorities } from '../sealing/noted-authorities.js';
import type { Verified } from './fault.js';
import { verifyAuthority, type VerifyAgainst } from './verify-authority.js';

export interface VerifiedLog extends Verified {
  authority: string;
}

/** Verifies the log of every authority, or of one; a log of which only a checkpoint is left counts. */
export async function verifyLog(
  dataSource: DataSource,
  { checkpoints, only, ...key }: Omit<VerifyAgainst, 'heads'> & { checkpoints: Checkpoint[]; only?: number },
): Promise<VerifiedLog[]> {
  const heads = checkpoints.flatMap((checkpoint) => checkpoint.heads);
  const named = new Map(heads.map(({ authorityId, authority }) => [authorityId, authority]));
  for (const { authorityId, gssCode } of await notedAuthorities(dataSource)) named.set(authorityId, gssCode);
  const verified: VerifiedLog[] = [];
  for (const [authorityId, authority] of [...named].sort(([a], [b]) => a - b)) {
    if (only !== undefined && authorityId !== only) continue;
    const against = { ...key, heads: heads.filter((head) => head.authorityId === authorityId) };
    const found = await inAuthority(dataSource, { authorityId, snapshot: true }, (manager) => verifyAuthority(manager, authorityId, against));
    verified.push({ authority, ...found });
  }
  return verified;
}

/** PEM of every key that the one known vouches for, itself among them: a checkpoint signed by any of them is the installation's. */
export async function keysVouchedFor(dataSource: DataSource, publicKey: KeyObject): Promise<ReadonlySet<string>> {
  const keys = new Set([pemOf(publicKey)]);
  for (const { authorityId } of await notedAuthorities(dataSource)) {
    const changes = await inAuthority(dataSource, { authorityId }, (manager) => keyChangesOf(manager, authorityId));
    if (new KeysOfLog(changes, publicKey).broken) continue;
    for (const { oldKey, newKey } of changes) for (const bytes of [oldKey, newKey]) keys.add(pemOf(publicKeyOf(bytes)));
  }
  return keys;
}
