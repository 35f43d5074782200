import { sign, verify, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type AuditKey, bytesOf, publicKeyOf } from '../audit-key.js';

/** From the seal after `afterSealNo` on the log of an authority is signed with another key. */
export interface KeyChange {
  authorityId: number;
  afterSealNo: number;
  /** The 32 bytes of each public key. */
  oldKey: Buffer;
  newKey: Buffer;
  changedAt: Date;
  signedByOld: Buffer;
  signedByNew: Buffer;
}

/** A process still has the key the log was signed with before. */
export class FormerKey extends Error {}

/** Each key vouches for the other, so whoever knows one of them knows the whole row of them. */
export function madeChange(change: Pick<KeyChange, 'authorityId' | 'afterSealNo' | 'changedAt'>, from: AuditKey, to: AuditKey): KeyChange {
  const unsigned = { ...change, oldKey: bytesOf(from.publicKey), newKey: bytesOf(to.publicKey) };
  const said = saidOf(unsigned);
  return { ...unsigned, signedByOld: sign(null, said, from.privateKey), signedByNew: sign(null, said, to.privateKey) };
}

export function isSignedByBoth(change: KeyChange): boolean {
  const said = saidOf(change);
  return verify(null, said, publicKeyOf(change.oldKey), change.signedByOld) && verify(null, said, publicKeyOf(change.newKey), change.signedByNew);
}

/** The changes of the authority the transaction is in, the first first. */
export function keyChangesOf(manager: EntityManager, authorityId: number): Promise<KeyChange[]> {
  return manager.query(
    `select authority_id as "authorityId", after_seal_no as "afterSealNo", old_key as "oldKey", new_key as "newKey", changed_at as "changedAt",
       signed_by_old as "signedByOld", signed_by_new as "signedByNew"
     from audit.key_changes where authority_id = $1 order by after_seal_no`,
    [authorityId],
  );
}

/** @throws FormerKey where the log goes on with another key: a seal made now would pass for a forged one */
export async function refuseFormerKey(manager: EntityManager, authorityId: number, { publicKey }: Pick<AuditKey, 'publicKey'>): Promise<void> {
  const [changed]: { newKey: Buffer }[] = await manager.query(
    'select new_key as "newKey" from audit.key_changes where authority_id = $1 order by after_seal_no desc limit 1', [authorityId],
  );
  if (changed && !changed.newKey.equals(bytesOf(publicKey))) throw new FormerKey('The key of the audit log was changed. Give the new one: AELWYD_AUDIT_KEY');
}

/** Which key signs which seal. */
export class KeysOfLog {
  constructor(
    private readonly changes: readonly KeyChange[],
    private readonly known: KeyObject,
  ) {}

  /** The first change that is not signed by both keys, does not follow on the one before, or has nothing to do with the key that is known. */
  get broken(): KeyChange | undefined {
    const wrong = this.changes.find((change, index) => !isSignedByBoth(change) || (index > 0 && !this.changes[index - 1]?.newKey.equals(change.oldKey)));
    const known = bytesOf(this.known);
    return wrong ?? (this.changes.some(({ oldKey, newKey }) => oldKey.equals(known) || newKey.equals(known)) ? undefined : this.changes.at(-1));
  }

  keyOf(sealNo: number): KeyObject {
    const next = this.changes.find(({ afterSealNo }) => sealNo <= afterSealNo);
    const last = this.changes.at(-1);
    if (next) return publicKeyOf(next.oldKey);
    return last ? publicKeyOf(last.newKey) : this.known;
  }

  /** Seals that are the last of their key, before the last of all. */
  get ends(): number[] {
    return this.changes.map(({ afterSealNo }) => afterSealNo);
  }
}

function saidOf({ authorityId, afterSealNo, oldKey, newKey, changedAt }: Omit<KeyChange, 'signedByOld' | 'signedByNew'>): Buffer {
  return Buffer.from(['aelwyd-audit-key-change-1', authorityId, afterSealNo, oldKey.toString('hex'), newKey.toString('hex'), changedAt.getTime()].join('\n'));
}
