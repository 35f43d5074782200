import { leafCodeOf, leafOf } from '../sealing/leaf.js';
import { merkleRoot } from '../sealing/merkle.js';
import type { SignedSeal } from '../sealing/seal.js';
import type { Fault } from './fault.js';
import type { SealedRow } from './sealed-rows.js';

/** The first row of a seal that is not as it was sealed; undefined where the rows and the seal agree. */
export function faultInRows(seal: SignedSeal, rows: readonly SealedRow[], completeBefore: number, secret: Buffer | undefined): Fault | undefined {
  const { authorityId, firstPosition, leafCount } = seal;
  const agrees = rows.length === leafCount && rows.every((row, index) => {
    const isInOrder = row.position === firstPosition + index && row.sealNo === seal.sealNo && row.eventNo > (rows[index - 1]?.eventNo ?? completeBefore);
    return isInOrder && row.text !== null && leafOf({ authorityId, eventNo: row.eventNo, text: row.text }).equals(row.leaf);
  });
  if (agrees && merkleRoot(rows.map(({ leaf }) => leaf)).equals(seal.root)) return undefined;
  return changedRow(authorityId, rows, secret) ?? misplacedRow(seal, rows, completeBefore) ?? { kind: 'seal-altered', sealNo: seal.sealNo };
}

/** The first row that is gone, or whose content or leaf is not the one the installation wrote. */
export function changedRow(authorityId: number, rows: readonly SealedRow[], secret: Buffer | undefined): Fault | undefined {
  for (const row of rows) {
    const { position, sealNo, eventNo, text, leaf, mac } = row;
    if (text === null) return { kind: 'missing', eventNo, position, sealNo };
    const isContent = leafOf({ authorityId, eventNo, text }).equals(leaf);
    const isLeaf = !secret || leafCodeOf(secret, { authorityId, position, eventNo, leaf }).equals(mac);
    if (!isContent || !isLeaf) return { kind: wasExchanged(authorityId, row, rows, secret) ? 'reordered' : 'altered', eventNo, position, sealNo };
  }
  return undefined;
}

/** Whether a row is another row of the same seal in the wrong place, by its number or by its position. */
function wasExchanged(authorityId: number, row: SealedRow, rows: readonly SealedRow[], secret: Buffer | undefined): boolean {
  const { text, eventNo, leaf, mac } = row;
  return rows.some((other) => {
    if (other === row || text === null) return false;
    if (leafOf({ authorityId, eventNo: other.eventNo, text }).equals(other.leaf)) return true;
    return secret !== undefined && leafCodeOf(secret, { authorityId, position: other.position, eventNo, leaf }).equals(mac);
  });
}

function misplacedRow(seal: SignedSeal, rows: readonly SealedRow[], completeBefore: number): Fault | undefined {
  const { sealNo, firstPosition, leafCount } = seal;
  for (let index = 0; index < Math.max(rows.length, leafCount); index += 1) {
    const position = firstPosition + index;
    const row = rows[index];
    if (!row || row.position > position) return { kind: 'missing', position, sealNo };
    const found = { eventNo: row.eventNo, position: row.position, sealNo: row.sealNo };
    if (row.position < position || row.sealNo !== sealNo || row.eventNo <= completeBefore) return { kind: 'inserted', ...found };
    if (row.eventNo <= (rows[index - 1]?.eventNo ?? completeBefore)) return { kind: 'reordered', ...found };
  }
  return undefined;
}
