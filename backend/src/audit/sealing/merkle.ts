import { hash } from 'node:crypto';

const NODE = Buffer.of(1);

/** Root of the Merkle tree over leaf hashes, as RFC 6962 section 2.1 builds it: the left side is the largest power of two. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return hash('sha256', '', 'buffer');
  let level = [...leaves];
  // Pairing level by level, with an odd last one carried up, gives that same tree.
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = [level[at], level[at + 1]];
      if (left) above.push(right ? hash('sha256', Buffer.concat([NODE, left, right]), 'buffer') : left);
    }
    level = above;
  }
  return level[0] ?? only;
}
