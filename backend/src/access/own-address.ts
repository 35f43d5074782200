import { createHmac, hkdfSync } from 'node:crypto';

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
