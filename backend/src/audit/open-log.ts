import type { DataSource } from 'typeorm';
import { inAuthority } from '../database/authority-transaction.js';
import { type AuditKey, keyIdOf, type LogKeeping, NoAuditKey } from './audit-key.js';
import { FormerKey, refuseFormerKey } from './sealing/key-changes.js';
import { notedAuthorities } from './sealing/noted-authorities.js';
import { lastSeal } from './sealing/seal.js';
import { signLogOf } from './signed-log.js';

/**
 * Makes every row written over these connections carry its code, where the store has a key.
 *
 * @param looksOnly whoever only looks at the log sees it as it is, whatever it is signed with
 * @throws NoAuditKey where the log is sealed and no key is given, or another than its own: rows written now would pass for forged ones
 */
export async function openLog(dataSource: DataSource, { key }: LogKeeping, looksOnly = false): Promise<void> {
  if (key) signLogOf(dataSource, key);
  if (key && looksOnly) return;
  for (const { authorityId } of await notedAuthorities(dataSource)) await checkKey(dataSource, authorityId, key);
}

async function checkKey(dataSource: DataSource, authorityId: number, key: AuditKey | undefined): Promise<void> {
  await inAuthority(dataSource, { authorityId }, async (manager) => {
    const seal = await lastSeal(manager, authorityId);
    if (!seal) return;
    if (!key) throw new NoAuditKey('The audit log of this store is sealed. Give the key it is signed with: AELWYD_AUDIT_KEY');
    await refuseFormerKey(manager, authorityId, key).catch((error: unknown) => {
      throw error instanceof FormerKey ? new NoAuditKey(error.message) : error;
    });
    // A change of keys is told by its own row; without one the newest seal says which key it is of.
    const [changed] = await manager.query('select from audit.key_changes where authority_id = $1 and after_seal_no >= $2', [authorityId, seal.sealNo]);
    if (changed || seal.keyId === null || seal.keyId === keyIdOf(key.publicKey)) return;
    throw new NoAuditKey(`The audit log is signed with another key (${seal.keyId}). Give that one (AELWYD_AUDIT_KEY); to change it: aelwyd audit change-key`);
  });
}
