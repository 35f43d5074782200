import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { Checkpoint } from '../sealing/checkpoint.js';
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
