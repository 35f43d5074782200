import type { DataSource } from 'typeorm';
import { type LogKeeping, NoAuditKey } from './audit-key.js';
import { notedAuthorities } from './sealing/noted-authorities.js';
import { lastSeal } from './sealing/seal.js';
import { inAuthority } from '../database/authority-transaction.js';
import { signLogOf } from './signed-log.js';

/**
 * Makes every row written over these connections carry its code, where the store has a key.
 *
 * @throws NoAuditKey where the log is sealed and no key is given: rows written now would pass for forged ones
 */
export async function openLog(dataSource: DataSource, keeping: LogKeeping): Promise<void> {
  if (keeping.key) return signLogOf(dataSource, keeping.key);
  for (const { authorityId } of await notedAuthorities(dataSource)) {
    const seal = await inAuthority(dataSource, { authorityId }, (manager) => lastSeal(manager, authorityId));
    if (seal) throw new NoAuditKey('The audit log of this store is sealed. Give the key it is signed with: AELWYD_AUDIT_KEY');
  }
}
