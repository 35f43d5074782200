import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
/** What PKCS #8 writes in front of the 32 bytes of an Ed25519 key (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

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

function seedOf(text: string): Buffer {
  const seed = Buffer.from(text.trim(), 'base64');
  if (seed.length !== SEED_LENGTH) throw new NoAuditKey('AELWYD_AUDIT_KEY is not 32 bytes in base64. Make one with: openssl rand -base64 32');
  return seed;
}

function keptSeed(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(SEED_LENGTH).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return seedOf(readFileSync(file, 'utf8'));
}
