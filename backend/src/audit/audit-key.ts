import { createPrivateKey, createPublicKey, hash, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the installation signs its audit log with. */
export interface AuditKey {
  privateKey: KeyObject;
  publicKey: KeyObject;
  /** For the code of one row, which only the installation itself can make or check. */
  secret: Buffer;
}

/** With what a log is sealed, and where. */
export interface LogKeeping {
  /** Absent for a database of one's own where none was given: nothing is sealed there. */
  key?: AuditKey;
  /** File in which the newest checkpoint is kept, outside the database. */
  checkpointFile?: string;
}

/** Why a key cannot be had, in words for whoever started the process. */
export class NoAuditKey extends Error {}

const SEED_LENGTH = 32;
/** What PKCS #8 writes in front of the 32 bytes of an Ed25519 key, and SPKI in front of those of its public half (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * How the log of a store is kept, from AELWYD_AUDIT_KEY (32 bytes in base64) and AELWYD_AUDIT_CHECKPOINT (a file). An embedded
 * store has a key and a checkpoint in its own folder unless others are given.
 *
 * @param dataFolder folder of the embedded store, if it is one
 * @throws NoAuditKey when the one given is no key, or none is given in production
 */
export function logKeepingOf(environment: NodeJS.ProcessEnv, dataFolder: string | undefined): LogKeeping {
  const checkpointFile = environment['AELWYD_AUDIT_CHECKPOINT'] || (dataFolder && join(dataFolder, 'audit-checkpoint.json'));
  const given = environment['AELWYD_AUDIT_KEY'];
  if (given) return { key: keyOfSeed(seedOf(given)), checkpointFile };
  if (environment['NODE_ENV'] === 'production') {
    throw new NoAuditKey('AELWYD_AUDIT_KEY is not set. The audit log is signed with it. Make one with: openssl rand -base64 32');
  }
  return { key: dataFolder ? keyOfSeed(keptSeed(join(dataFolder, 'audit-key'))) : undefined, checkpointFile };
}

export function keyOfSeed(seed: Buffer): AuditKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: createPublicKey(privateKey), secret: Buffer.from(hkdfSync('sha256', seed, '', 'aelwyd audit row', 32)) };
}

/** The 32 bytes of a public key. */
export function bytesOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' }).subarray(SPKI.length);
}

export function publicKeyOf(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: 'der', type: 'spki' });
}

/** What a key is called in the log and on paper: the first 16 hex digits of the SHA-256 of its public half. */
export function keyIdOf(publicKey: KeyObject): string {
  return hash('sha256', bytesOf(publicKey)).slice(0, 16);
}

/**
 * The key that is to follow, from AELWYD_AUDIT_NEXT_KEY. For an embedded store that keeps its own key one is made beside it, and
 * `taken` puts it in the place of the one before.
 *
 * @throws NoAuditKey
 */
export function nextKeyOf(environment: NodeJS.ProcessEnv, dataFolder: string | undefined): { key: AuditKey; taken: () => void } {
  const given = environment['AELWYD_AUDIT_NEXT_KEY'];
  if (given) return { key: keyOfSeed(seedOf(given, 'AELWYD_AUDIT_NEXT_KEY')), taken: () => {} };
  if (!dataFolder || environment['AELWYD_AUDIT_KEY']) {
    throw new NoAuditKey('AELWYD_AUDIT_NEXT_KEY is not set: the key that is to follow. Make one with: openssl rand -base64 32');
  }
  const next = join(dataFolder, 'audit-key.next');
  return { key: keyOfSeed(keptSeed(next)), taken: () => renameSync(next, join(dataFolder, 'audit-key')) };
}

function seedOf(text: string, named = 'AELWYD_AUDIT_KEY'): Buffer {
  const seed = Buffer.from(text.trim(), 'base64');
  if (seed.length !== SEED_LENGTH) throw new NoAuditKey(`${named} is not 32 bytes in base64. Make one with: openssl rand -base64 32`);
  return seed;
}

function keptSeed(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(SEED_LENGTH).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return seedOf(readFileSync(file, 'utf8'));
}
