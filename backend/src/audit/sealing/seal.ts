import { hash, sign, verify, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type AuditKey, keyIdOf } from '../audit-key.js';

/** One batch of the log, closed. */
export interface Seal {
  authorityId: number;
  sealNo: number;
  firstPosition: number;
  leafCount: number;
  completeTo: number;
  root: Buffer;
  /** Head and signature of the seal before; all zero in the first. */
  previous: Buffer;
  sealedAt: Date;
}

export interface SignedSeal extends Seal {
  head: Buffer;
  signature: Buffer;
  /** Which key signed it; null in seals made before keys had a name. */
  keyId: string | null;
}

export function headOf(seal: Seal): Buffer {
  const { authorityId, sealNo, firstPosition, leafCount, completeTo, root, previous, sealedAt } = seal;
  const said = ['aelwyd-seal-1', authorityId, sealNo, firstPosition, leafCount, completeTo, root.toString('hex'), previous.toString('hex'), sealedAt.getTime()];
  return hash('sha256', said.join('\n'), 'buffer');
}

export function signed(seal: Seal, { privateKey, publicKey }: Pick<AuditKey, 'privateKey' | 'publicKey'>): SignedSeal {
  const head = headOf(seal);
  return { ...seal, head, signature: sign(null, head, privateKey), keyId: keyIdOf(publicKey) };
}

export function isSignedBy({ head, signature }: Pick<SignedSeal, 'head' | 'signature'>, publicKey: KeyObject): boolean {
  return verify(null, head, publicKey, signature);
}

/** What the next seal names as its previous one: a signature changed later is found there too. */
export function linkTo(before: Pick<SignedSeal, 'head' | 'signature'> | undefined): Buffer {
  return before ? hash('sha256', Buffer.concat([before.head, before.signature]), 'buffer') : Buffer.alloc(32);
}

export const sealColumns = `s.authority_id as "authorityId", s.seal_no as "sealNo", s.first_position as "firstPosition", s.leaf_count as "leafCount",
  s.complete_to as "completeTo", s.root, s.previous, s.sealed_at as "sealedAt", s.head, s.signature, s.key_id as "keyId"`;

/** The newest seal of the authority the transaction is in. */
export async function lastSeal(manager: EntityManager, authorityId: number): Promise<SignedSeal | undefined> {
  const [seal]: SignedSeal[] = await manager.query(`select ${sealColumns} from audit.seals s where s.authority_id = $1 order by s.seal_no desc limit 1`, [authorityId]);
  return seal;
}
