import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** What of a row is known before the store gives it its number. */
export interface CodedRow {
  authorityId: number;
  at: Date;
  accountNo: number | null;
  roles: string[];
  event: string;
  children: number[];
  subject: string | null;
  /** As the store gives it back: plain JSON. */
  fields: unknown;
  requestId: string | null;
  /** Absent in rows written before they were kept. */
  seenFrom?: string | null;
  how?: unknown;
}

const SALT_LENGTH = 8;
/** Made once of each secret: of the time a code takes, four fifths went into making it anew. */
const keys = new WeakMap<Buffer, KeyObject>();

/**
 * Salt and HMAC-SHA256 of a row as it was written: nobody without the installation's secret can add one, whatever they may
 * do in the store. No two are equal, so a row written again is found.
 */
export function codeFor(secret: Buffer, row: CodedRow): Buffer {
  const salt = randomBytes(SALT_LENGTH);
  return Buffer.concat([salt, hmacOf(secret, salt, row)]);
}

/** Whether the installation gave a row its code. */
export function hasOwnCode(secret: Buffer, row: CodedRow, code: Buffer): boolean {
  return code.subarray(SALT_LENGTH).equals(hmacOf(secret, code.subarray(0, SALT_LENGTH), row));
}

function hmacOf(secret: Buffer, salt: Buffer, row: CodedRow): Buffer {
  const { authorityId, at, accountNo, roles, event, children, subject, fields, requestId, seenFrom = null, how = null } = row;
  const said: unknown[] = ['aelwyd-audit-row-1', authorityId, at.getTime(), accountNo, roles, event, children, subject, inOrder(fields), requestId];
  if (seenFrom !== null || how !== null) said.push(seenFrom, inOrder(how));
  return createHmac('sha256', keyOf(secret)).update(salt).update(JSON.stringify(said)).digest();
}

function keyOf(secret: Buffer): KeyObject {
  let key = keys.get(secret);
  if (!key) keys.set(secret, (key = createSecretKey(secret)));
  return key;
}

/** The same JSON with its keys in one order: the store keeps them in its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, inOrder(held)]));
}
