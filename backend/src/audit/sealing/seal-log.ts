import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { AuditKey } from '../audit-key.js';
import { type Checkpoint, type Head, makeCheckpoint } from './checkpoint.js';
import { completeTo } from './complete-to.js';
import { notedAuthorities } from './noted-authorities.js';
import { sealNext } from './seal-authority.js';
import { lastSeal } from './seal.js';

/** Seals everything that waits, of every authority, each seal in a transaction of its own. Answers with how many seals were made. */
export async function sealLog(dataSource: DataSource, key: AuditKey): Promise<number> {
  const complete = await completeTo(dataSource);
  let made = 0;
  for (const { authorityId } of await notedAuthorities(dataSource)) {
    while (await inAuthority(dataSource, { authorityId }, (manager) => sealNext(manager, authorityId, key, complete))) made += 1;
  }
  return made;
}

export async function checkpointOf(dataSource: DataSource, key: AuditKey): Promise<Checkpoint> {
  const heads: Head[] = [];
  for (const { authorityId, gssCode } of await notedAuthorities(dataSource)) {
    const seal = await inAuthority(dataSource, { authorityId }, (manager) => lastSeal(manager, authorityId));
    if (seal) heads.push({ authority: gssCode, authorityId, sealNo: seal.sealNo, rows: seal.firstPosition + seal.leafCount - 1, head: seal.head.toString('hex') });
  }
  return makeCheckpoint(heads, new Date(), key);
}
