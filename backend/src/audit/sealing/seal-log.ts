import type { DataSource, EntityManager } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { AuditKey } from '../audit-key.js';
import { type Checkpoint, type Head, makeCheckpoint } from './checkpoint.js';
import { completeTo } from './complete-to.js';
import { type NotedAuthority, notedAuthorities } from './noted-authorities.js';
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

/** Where every log stands now. */
export async function checkpointOf(dataSource: DataSource, key: AuditKey): Promise<Checkpoint> {
  const heads: (Head | undefined)[] = [];
  for (const authority of await notedAuthorities(dataSource)) {
    heads.push(await inAuthority(dataSource, authority, (manager) => headOfLog(manager, authority)));
  }
  return makeCheckpoint(heads.filter((head) => head !== undefined), new Date(), key);
}

/** Where the log of one authority stands in the moment a transaction sees. */
export async function headOfLog(manager: EntityManager, { authorityId, gssCode }: NotedAuthority): Promise<Head | undefined> {
  const seal = await lastSeal(manager, authorityId);
  return seal && { authority: gssCode, authorityId, sealNo: seal.sealNo, rows: seal.firstPosition + seal.leafCount - 1, head: seal.head.toString('hex') };
}
