import { createHmac, hkdfSync } from 'node:crypto';
import { openSecret, sealSecret } from '../staff/factors/sealed-secret.js';

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/** A postcode as it is compared: capitals without a space; undefined where it is none. */
export function plainPostcode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/\s/g, '');
  return POSTCODE.test(plain) ? plain : undefined;
}

/** What is kept of where somebody lives. A key outside the database is needed to try postcodes against it. */
export function digestOfPostcode(secretsKey: Buffer, authorityId: number, postcode: string): Buffer {
  const key = Buffer.from(hkdfSync('sha256', secretsKey, '', 'aelwyd own address', 32));
  return createHmac('sha256', key).update(`${authorityId}\n${postcode}`).digest();
}

/** What is kept of where somebody lives: the digest it is found by, and the postcode sealed, so that both can be made anew with another key. */
export interface KeptAddress {
  digest: Buffer;
  sealed: Buffer;
}

export function keepAddress(secretsKey: Buffer, authorityId: number, accountNo: number, postcode: string): KeptAddress {
  return { digest: digestOfPostcode(secretsKey, authorityId, postcode), sealed: sealSecret(secretsKey, ownerOfAddress(authorityId, accountNo), postcode) };
}

/** @throws Error where it was sealed with another key, or for another account */
export function openAddress(secretsKey: Buffer, authorityId: number, accountNo: number, sealed: Buffer): string {
  return openSecret(secretsKey, ownerOfAddress(authorityId, accountNo), sealed);
}

/** Nothing that is sealed for an authenticator opens as an address. */
function ownerOfAddress(authorityId: number, accountNo: number): string {
  return `address ${authorityId}/${accountNo}`;
}
