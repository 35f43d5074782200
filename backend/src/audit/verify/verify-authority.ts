import type { KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { bytesOf, keyIdOf } from '../audit-key.js';
import type { Head } from '../sealing/checkpoint.js';
import { keyChangesOf, KeysOfLog } from '../sealing/key-changes.js';
import { headOf, isSignedBy, linkTo, type SignedSeal } from '../sealing/seal.js';
import type { Fault, Verified } from './fault.js';
import { changedRow, faultInRows } from './fault-in-rows.js';
import { SealedRows, sealsOf } from './sealed-rows.js';
import { checkUnsealed } from './unsealed-fault.js';

/** What the log is held to. */
export interface VerifyAgainst {
  publicKey: KeyObject;
  /** Known to the installation alone, of this key alone; without it a row that was changed together with its seal is traced to the seal. */
  secret?: Buffer;
  /** Where the log of this authority stood at checkpoints kept elsewhere. */
  heads: Head[];
}

/** Works everything out anew from the rows, in the order of the log, up to the first fault. One transaction, one moment. */
export async function verifyAuthority(manager: EntityManager, authorityId: number, against: VerifyAgainst): Promise<Verified> {
  const rows = new SealedRows(manager, authorityId);
  const done: Verified = { sealed: 0, seals: 0, unsealed: 0 };
  const keys = new KeysOfLog(await keyChangesOf(manager, authorityId), against.publicKey);
  if (keys.broken) return { ...done, fault: { kind: 'key-change-altered', sealNo: keys.broken.afterSealNo } };
  let before: SignedSeal | undefined;
  for await (const seal of sealsOf(manager, authorityId)) {
    const fault = await faultOfSeal(seal, before);
    if (fault) return { ...done, fault };
    done.sealed += seal.leafCount;
    done.seals += 1;
    before = seal;
  }
  if (before && !isSignedBy(before, keys.keyOf(before.sealNo))) return { ...done, fault: await blame({ kind: 'foreign-signature', sealNo: before.sealNo }) };
  const [left] = await rows.takeBelow(Number.MAX_SAFE_INTEGER);
  if (left) return { ...done, fault: { kind: 'seal-missing', sealNo: done.seals + 1 } };
  const cut = against.heads.find(({ sealNo }) => sealNo > done.seals);
  if (cut) return { ...done, fault: { kind: 'rewritten', sealNo: done.seals + 1 } };
  return { ...done, ...(await checkUnsealed(manager, authorityId, before, secretOf(Number.MAX_SAFE_INTEGER))) };

  async function faultOfSeal(seal: SignedSeal, previous: SignedSeal | undefined): Promise<Fault | undefined> {
    const sealNo = (previous?.sealNo ?? 0) + 1;
    if (seal.sealNo !== sealNo) return { kind: 'seal-missing', sealNo };
    const batch = await rows.takeBelow(seal.firstPosition + seal.leafCount);
    const secret = secretOf(sealNo);
    if (!headOf(seal).equals(seal.head)) return changedRow(authorityId, batch, secret) ?? { kind: 'seal-altered', sealNo };
    const inRows = faultInRows(seal, batch, previous?.completeTo ?? 0, secret);
    if (inRows) return inRows;
    const isOfItsKey = seal.keyId === null || seal.keyId === keyIdOf(keys.keyOf(sealNo));
    // Each seal names the signature before it, so the last of each key speaks for all the others of it.
    if (keys.ends.includes(sealNo) && !isSignedBy(seal, keys.keyOf(sealNo))) return blame({ kind: 'foreign-signature', sealNo });
    if (!isOfItsKey) return blame({ kind: 'seal-altered', sealNo });
    if (!linkTo(previous).equals(seal.previous)) return blame({ kind: 'seal-altered', sealNo });
    const isOther = against.heads.some((head) => head.sealNo === sealNo && head.head !== seal.head.toString('hex'));
    return isOther ? blame({ kind: 'rewritten', sealNo }) : undefined;
  }

  function secretOf(sealNo: number): Buffer | undefined {
    return bytesOf(keys.keyOf(sealNo)).equals(bytesOf(against.publicKey)) ? against.secret : undefined;
  }

  /** Where seals were made anew: the first row in them that was changed, else the first of them the installation did not sign. */
  async function blame(otherwise: Fault): Promise<Fault> {
    const again = new SealedRows(manager, authorityId);
    let foreign: Fault | undefined;
    for await (const seal of sealsOf(manager, authorityId)) {
      const batch = await again.takeBelow(seal.firstPosition + seal.leafCount);
      if (!isSignedBy(seal, keys.keyOf(seal.sealNo))) foreign ??= { kind: 'foreign-signature', sealNo: seal.sealNo };
      const changed = foreign && changedRow(authorityId, batch, secretOf(seal.sealNo));
      if (changed) return changed;
    }
    return foreign ?? otherwise;
  }
}
