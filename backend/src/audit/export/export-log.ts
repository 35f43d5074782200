import type { EntityManager } from 'typeorm';
import type { Checkpoint } from '../sealing/checkpoint.js';
import { type KeyChange, keyChangesOf } from '../sealing/key-changes.js';
import type { NotedAuthority } from '../sealing/noted-authorities.js';
import type { SignedSeal } from '../sealing/seal.js';
import { unsealedRows } from '../sealing/unsealed.js';
import { type SealedRow, SealedRows, sealsOf } from '../verify/sealed-rows.js';

const LATE_AT_ONCE = 10_000;

/**
 * The log of an authority as it can be verified without its database: a JSON value a line, seals each followed by their rows. What
 * the lines hold is said in `docs/security/audit-export.md`, beside the program that verifies them.
 *
 * @param manager a transaction that sees one moment
 * @param checkpoint where the log stands in that moment; it closes the file
 */
export async function* exportedLog(manager: EntityManager, { authorityId, gssCode }: NotedAuthority, checkpoint: Checkpoint): AsyncGenerator<string> {
  const { madeAt, publicKey } = checkpoint;
  yield line({ aelwyd: 'audit-export-1', authority: gssCode, authorityId, madeAt, publicKey });
  for (const change of await keyChangesOf(manager, authorityId)) yield line({ keyChange: changeInWords(change) });
  const rows = new SealedRows(manager, authorityId);
  let completeTo = 0;
  for await (const seal of sealsOf(manager, authorityId)) {
    yield line({ seal: sealInWords(seal) });
    for (const row of await rows.takeBelow(seal.firstPosition + seal.leafCount)) yield rowLine(row);
    completeTo = seal.completeTo;
  }
  // Leaves no seal speaks of, and rows the installation did not write: whoever verifies finds them.
  for (const row of await rows.takeBelow(Number.MAX_SAFE_INTEGER)) yield rowLine(row);
  for (const { eventNo, text } of await unsealedRows(manager, authorityId, { above: Number.MIN_SAFE_INTEGER, upTo: completeTo, limit: LATE_AT_ONCE })) yield line({ unsealed: [eventNo, text] });
  yield line({ end: checkpoint });
}

function rowLine({ position, eventNo, leaf, text }: SealedRow): string {
  return line({ row: [position, eventNo, leaf.toString('hex'), text] });
}

function sealInWords({ sealNo, firstPosition, leafCount, completeTo, root, previous, sealedAt, head, signature, keyId }: SignedSeal): object {
  return { sealNo, firstPosition, leafCount, completeTo, root: hex(root), previous: hex(previous), sealedAt: sealedAt.getTime(), head: hex(head), signature: hex(signature), keyId };
}

function changeInWords({ afterSealNo, oldKey, newKey, changedAt, signedByOld, signedByNew }: KeyChange): object {
  return { afterSealNo, oldKey: hex(oldKey), newKey: hex(newKey), changedAt: changedAt.getTime(), signedByOld: hex(signedByOld), signedByNew: hex(signedByNew) };
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex');
}

function line(said: object): string {
  return `${JSON.stringify(said)}\n`;
}
