import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** A secret as the database keeps it (AES-256-GCM: nonce, tag, text), bound to the account it is of: it opens no other. */
export function sealSecret(secretsKey: Buffer, of: string, secret: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secretsKey), nonce).setAAD(Buffer.from(of));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws Error where it was sealed with another key, for another account, or was touched */
export function openSecret(secretsKey: Buffer, of: string, sealed: Buffer): string {
  const [nonce, tag, text] = [sealed.subarray(0, NONCE), sealed.subarray(NONCE, NONCE + TAG), sealed.subarray(NONCE + TAG)];
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secretsKey), nonce).setAAD(Buffer.from(of)).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}

function keyOf(secretsKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secretsKey, '', 'aelwyd authenticator secret', 32));
}
