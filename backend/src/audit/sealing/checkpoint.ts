import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { AuditKey } from '../audit-key.js';

/** How far the log of one authority had come. */
export interface Head {
  authority: string;
  authorityId: number;
  sealNo: number;
  /** Rows sealed until then. */
  rows: number;
  /** Hex of the head of that seal. */
  head: string;
}

/** Where every log stood at one moment, signed: whoever keeps one can tell later that a log was made anew. */
export interface Checkpoint {
  format: 'aelwyd-audit-checkpoint-1';
  madeAt: string;
  heads: Head[];
  /** PEM of the installation's public key. */
  publicKey: string;
  /** Ed25519 over all the rest, base64. */
  signature: string;
}

/** Why a file is no checkpoint. */
export class NoCheckpoint extends Error {}

export function makeCheckpoint(heads: Head[], madeAt: Date, key: AuditKey): Checkpoint {
  const said = { format: 'aelwyd-audit-checkpoint-1' as const, madeAt: madeAt.toISOString(), heads, publicKey: pemOf(key.publicKey) };
  return { ...said, signature: sign(null, Buffer.from(saidOf(said)), key.privateKey).toString('base64') };
}

/**
 * Reads what `makeCheckpoint` made, holding it to its own signature.
 *
 * @throws NoCheckpoint
 */
export function readCheckpoint(text: string): Checkpoint {
  const { checkpoint, publicKey } = parse(text);
  if (!verify(null, Buffer.from(saidOf(checkpoint)), publicKey, Buffer.from(checkpoint.signature, 'base64'))) {
    throw new NoCheckpoint('The checkpoint was changed after it was signed.');
  }
  return checkpoint;
}

export function pemOf(publicKey: KeyObject): string {
  return String(publicKey.export({ type: 'spki', format: 'pem' }));
}

function parse(text: string): { checkpoint: Checkpoint; publicKey: KeyObject } {
  try {
    const checkpoint = JSON.parse(text) as Checkpoint;
    if (checkpoint.format === 'aelwyd-audit-checkpoint-1' && Array.isArray(checkpoint.heads) && typeof checkpoint.signature === 'string') {
      return { checkpoint, publicKey: createPublicKey(checkpoint.publicKey) };
    }
  } catch {
    // Not JSON, or no key in it: said below.
  }
  throw new NoCheckpoint('The file is not an Aelwyd audit checkpoint.');
}

function saidOf({ format, madeAt, heads, publicKey }: Omit<Checkpoint, 'signature'>): string {
  return JSON.stringify([format, madeAt, heads.map((h) => [h.authority, h.authorityId, h.sealNo, h.rows, h.head]), publicKey]);
}
