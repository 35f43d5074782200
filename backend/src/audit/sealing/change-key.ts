import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { type AuditKey, bytesOf, keyIdOf, NoAuditKey } from '../audit-key.js';
import { noteAlone } from '../note.js';
import { signLogOf } from '../signed-log.js';
import { keyChangesOf, madeChange } from './key-changes.js';
import { notedAuthorities } from './noted-authorities.js';
import { sealLog } from './seal-log.js';
import { SEALING } from './seal-authority.js';
import { isSignedBy, lastSeal } from './seal.js';

/**
 * Seals what waits with the key before, writes down that another follows, for every log at once, and goes on with that one. Done
 * again after it broke off, it changes nothing more. Answers with how many logs changed.
 *
 * @throws NoAuditKey where the log is not signed with the key before
 */
export async function changeKey(dataSource: DataSource, from: AuditKey, to: AuditKey): Promise<number> {
  const logs = await notedAuthorities(dataSource);
  if (!(await isChanged(dataSource, to))) {
    await checkIsKeyOf(dataSource, from);
    await sealLog(dataSource, from);
  }
  const changed: number[] = [];
  await dataSource.transaction(async (manager) => {
    for (const { authorityId } of logs) {
      await manager.query(`select set_config('aelwyd.authority', $1, true)`, [String(authorityId)]);
      await manager.query('select pg_advisory_xact_lock($1, $2)', [SEALING, authorityId]);
      const last = await lastSeal(manager, authorityId);
      if (!last || (await keyChangesOf(manager, authorityId)).at(-1)?.newKey.equals(bytesOf(to.publicKey))) continue;
      const change = madeChange({ authorityId, afterSealNo: last.sealNo, changedAt: new Date() }, from, to);
      await manager.query(
        `insert into audit.key_changes (authority_id, after_seal_no, old_key, new_key, changed_at, signed_by_old, signed_by_new) values ($1, $2, $3, $4, $5, $6, $7)`,
        [authorityId, change.afterSealNo, change.oldKey, change.newKey, change.changedAt, change.signedByOld, change.signedByNew],
      );
      changed.push(authorityId);
    }
  });
  signLogOf(dataSource, to);
  for (const authorityId of changed) {
    await noteAlone(dataSource, { authorityId }, { event: 'audit-key-changed', subject: keyIdOf(to.publicKey) });
  }
  await sealLog(dataSource, to);
  return changed.length;
}

async function isChanged(dataSource: DataSource, to: AuditKey): Promise<boolean> {
  for (const { authorityId } of await notedAuthorities(dataSource)) {
    const last = (await inAuthority(dataSource, { authorityId }, (manager) => keyChangesOf(manager, authorityId))).at(-1);
    if (last?.newKey.equals(bytesOf(to.publicKey))) return true;
  }
  return false;
}

async function checkIsKeyOf(dataSource: DataSource, { publicKey }: AuditKey): Promise<void> {
  for (const { authorityId } of await notedAuthorities(dataSource)) {
    const last = await inAuthority(dataSource, { authorityId }, (manager) => lastSeal(manager, authorityId));
    if (last && !isSignedBy(last, publicKey)) throw new NoAuditKey('The audit log is not signed with the key given. Run: aelwyd audit verify');
  }
}
