#!/usr/bin/env node
// Verifies an export of Aelwyd's audit log. Needs Node 20 or later and nothing else: no Aelwyd, no database, no network.
//
//   node verify-audit.mjs EXPORT [--key PUBLIC.pem] [--checkpoint FILE]...
//
// Exit code 0: every row is as it was sealed. 1: the first row, seal or signature that is not, named. 2: not an export, or wrong usage.
// Without --key or --checkpoint the export is held to the key it names itself: compare that key's name with the one the council
// gave out, for whoever makes a whole export anew can sign it too. The format: audit-export.md.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const ZERO = '0'.repeat(64);

class Fault extends Error {}
class NoExport extends Error {}

const sha256 = (...parts) => parts.reduce((digest, part) => digest.update(part), createHash('sha256')).digest();
const keyOf = (hex) => createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(hex, 'hex')]), format: 'der', type: 'spki' });
const bytesOf = (pem) => createPublicKey(pem).export({ type: 'spki', format: 'der' }).subarray(SPKI.length).toString('hex');
const nameOf = (hex) => sha256(Buffer.from(hex, 'hex')).toString('hex').slice(0, 16);
const isSigned = (said, hex, signature, encoding) => verify(null, said, keyOf(hex), Buffer.from(signature, encoding));
const leafOf = (authorityId, eventNo, text) => sha256(`\0aelwyd-audit-1\n${authorityId}\n${eventNo}\n${text}`);
const where = ({ position, eventNo, sealNo }) => `Event ${eventNo} (position ${position}, seal ${sealNo})`;

function merkleRoot(leaves) {
  let level = leaves;
  while (level.length > 1) {
    const above = [];
    for (let at = 0; at < level.length; at += 2) above.push(at + 1 < level.length ? sha256(Buffer.of(1), level[at], level[at + 1]) : level[at]);
    level = above;
  }
  return level[0].toString('hex');
}

/** Holds one line after the other to what came before; what it holds is one seal with its rows. */
class Log {
  changes = [];
  seals = 0;
  rows = 0;
  seal = null;
  held = [];
  before = null;
  completeBefore = 0;

  constructor({ authority, authorityId, publicKey }, trusted, checkpoints) {
    Object.assign(this, { authority, authorityId, trusted: trusted ?? bytesOf(publicKey), checkpoints });
  }

  take(said) {
    // Changes of keys are checked as a whole when the first seal comes: one that came later would not be.
    if (said.keyChange && !this.seal && !this.before) this.changes.push(said.keyChange);
    else if (said.seal) this.open(said.seal);
    else if (said.row) this.held.push({ position: said.row[0], eventNo: said.row[1], leaf: said.row[2], text: said.row[3], sealNo: this.seal?.sealNo });
    else if (said.unsealed) throw new Fault(`Event ${said.unsealed[0]} was inserted: no seal holds it`);
    else if (said.end) this.end = said.end;
    else throw new NoExport('There is a line that says nothing of a log.');
  }

  open(seal) {
    if (!this.seal) this.checkChanges();
    this.close();
    if (seal.sealNo !== this.seals + 1) throw new Fault(`Seal ${this.seals + 1} is missing`);
    this.seal = seal;
  }

  checkChanges() {
    this.changes.forEach((change, index) => {
      const { afterSealNo, oldKey, newKey, changedAt, signedByOld, signedByNew } = change;
      const said = Buffer.from(['aelwyd-audit-key-change-1', this.authorityId, afterSealNo, oldKey, newKey, changedAt].join('\n'));
      const follows = index === 0 || this.changes[index - 1].newKey === oldKey;
      if (!follows || !isSigned(said, oldKey, signedByOld, 'hex') || !isSigned(said, newKey, signedByNew, 'hex')) throw new Fault(`The change of keys after seal ${afterSealNo} was altered`);
    });
    const known = this.changes.flatMap(({ oldKey, newKey }) => [oldKey, newKey]);
    if (known.length > 0 && !known.includes(this.trusted)) throw new Fault(`The log is signed with other keys than ${nameOf(this.trusted)}`);
  }

  keyAt(sealNo) {
    return this.changes.find(({ afterSealNo }) => sealNo <= afterSealNo)?.oldKey ?? this.changes.at(-1)?.newKey ?? this.trusted;
  }

  /** The seal that is open, held to its rows, to the seal before and to the key it has to be signed with. */
  close() {
    const { seal, before } = this;
    if (!seal) {
      if (this.held.length > 0) throw new Fault('Seal 1 is missing');
      return;
    }
    const { sealNo, firstPosition, leafCount, completeTo, root, previous, sealedAt, head, signature } = seal;
    this.checkRows();
    const said = ['aelwyd-seal-1', this.authorityId, sealNo, firstPosition, leafCount, completeTo, root, previous, sealedAt];
    const expected = before ? sha256(Buffer.from(before.head, 'hex'), Buffer.from(before.signature, 'hex')).toString('hex') : ZERO;
    const isNext = firstPosition === (before ? before.firstPosition + before.leafCount : 1) && previous === expected;
    if (!isNext || sha256(said.join('\n')).toString('hex') !== head) throw new Fault(`Seal ${sealNo} was altered`);
    if (!isSigned(Buffer.from(head, 'hex'), this.keyAt(sealNo), signature, 'hex')) throw new Fault(`Seal ${sealNo} is not signed by key ${nameOf(this.keyAt(sealNo))}`);
    for (const { heads } of this.checkpoints) {
      if (heads.some((kept) => kept.authority === this.authority && kept.sealNo === sealNo && kept.head !== head)) throw new Fault(`Seal ${sealNo} is not the one of the checkpoint: the log was made anew`);
    }
    Object.assign(this, { before: seal, completeBefore: completeTo, seals: sealNo, rows: this.rows + leafCount, seal: null, held: [] });
  }

  checkRows() {
    const { seal, held, authorityId } = this;
    const isOrdered = held.length === seal.leafCount && held.every((row, at) => row.position === seal.firstPosition + at && row.eventNo > (held[at - 1]?.eventNo ?? this.completeBefore));
    const changed = held.find((row) => row.text === null || leafOf(authorityId, row.eventNo, row.text).toString('hex') !== row.leaf);
    if (changed?.text === null) throw new Fault(`${where(changed)} is missing`);
    if (changed) throw new Fault(`${where(changed)} ${this.isExchanged(changed) ? 'is not in its place: rows were exchanged' : 'was altered after it was sealed'}`);
    if (isOrdered && merkleRoot(held.map(({ leaf }) => Buffer.from(leaf, 'hex'))) === seal.root) return;
    throw new Fault(this.misplaced() ?? `A row of seal ${seal.sealNo} (positions ${seal.firstPosition} to ${seal.firstPosition + seal.leafCount - 1}) was altered together with its digest`);
  }

  isExchanged({ text, position }) {
    return this.held.some((other) => other.position !== position && leafOf(this.authorityId, other.eventNo, text).toString('hex') === other.leaf);
  }

  misplaced() {
    const { seal, held } = this;
    if (held.length > seal.leafCount) {
      // One too many: the one without which the others are those that were sealed.
      const fits = (left) => merkleRoot(held.filter((row) => row !== left).map(({ leaf }) => Buffer.from(leaf, 'hex'))) === seal.root;
      const suspects = held.filter((row, at) => [held[at - 1], held[at + 1]].some((next) => next?.position === row.position || next?.eventNo === row.eventNo) || row.position >= seal.firstPosition + seal.leafCount || row.eventNo <= this.completeBefore);
      const inserted = suspects.find(fits) ?? suspects[0];
      return inserted ? `${where(inserted)} was inserted` : `Seal ${seal.sealNo} has more rows than were sealed`;
    }
    for (let at = 0; at < seal.leafCount; at += 1) {
      const position = seal.firstPosition + at;
      const row = held[at];
      if (!row || row.position > position) {
        if (held.some((other) => other.position === position)) return `${where(row)} is not in its place: rows were exchanged`;
        return `The row at position ${position}, seal ${seal.sealNo} is missing`;
      }
      if (row.position < position || row.eventNo <= this.completeBefore) return `${where(row)} was inserted`;
      if (row.eventNo <= (held[at - 1]?.eventNo ?? this.completeBefore)) return `${where(row)} is not in its place: rows were exchanged`;
    }
    return undefined;
  }

  finish() {
    if (!this.before && !this.seal) this.checkChanges();
    this.close();
    if (!this.end) throw new Fault('The end is missing: the export was cut off');
    const keys = new Set([this.trusted, ...this.changes.flatMap(({ oldKey, newKey }) => [oldKey, newKey])]);
    for (const [checkpoint, what] of [[this.end, 'The end of the export'], ...this.checkpoints.map((each) => [each, 'A checkpoint'])]) {
      const { format, madeAt, heads, publicKey, signature } = checkpoint;
      const said = JSON.stringify([format, madeAt, heads.map((head) => [head.authority, head.authorityId, head.sealNo, head.rows, head.head]), publicKey]);
      if (!keys.has(bytesOf(publicKey)) || !isSigned(Buffer.from(said), bytesOf(publicKey), signature, 'base64')) throw new Fault(`${what} is not signed by a key of this log`);
      const kept = heads.find(({ authority }) => authority === this.authority);
      if (kept && kept.sealNo > this.seals) throw new Fault(`Seal ${this.seals + 1} is missing: ${what.toLowerCase()} tells of it`);
    }
  }
}

async function verifyExport(file, { key, checkpoints }) {
  let log;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    let said;
    try {
      said = JSON.parse(line);
    } catch {
      throw log ? new Fault(`After seal ${log.seal?.sealNo ?? log.seals} there is a line that cannot be read`) : new NoExport('The file is not an export of an audit log.');
    }
    if (!log && said.aelwyd !== 'audit-export-1') throw new NoExport('The file is not an export of an audit log.');
    if (log) log.take(said);
    else log = new Log(said, key, checkpoints);
  }
  if (!log) throw new NoExport('The file is empty.');
  log.finish();
  return `${log.authority}: all well, ${log.rows} rows in ${log.seals} seals, signed with key ${nameOf(log.keyAt(log.seals))}`;
}

function asked(given) {
  const wanted = { files: [], checkpoints: [], key: undefined };
  for (let at = 0; at < given.length; at += 1) {
    if (given[at] === '--key') wanted.key = bytesOf(readFileSync(given[(at += 1)] ?? '', 'utf8'));
    else if (given[at] === '--checkpoint') wanted.checkpoints.push(JSON.parse(readFileSync(given[(at += 1)] ?? '', 'utf8')));
    else wanted.files.push(given[at]);
  }
  wanted.key ??= wanted.checkpoints[0] && bytesOf(wanted.checkpoints[0].publicKey);
  if (wanted.files.length !== 1) throw new NoExport('node verify-audit.mjs EXPORT [--key PUBLIC.pem] [--checkpoint FILE]...');
  return wanted;
}

try {
  const { files, ...against } = asked(process.argv.slice(2));
  process.stdout.write(`${await verifyExport(files[0], against)}\n`);
} catch (error) {
  process.stdout.write(`${error.message}\n`);
  process.exitCode = error instanceof Fault ? 1 : 2;
}
