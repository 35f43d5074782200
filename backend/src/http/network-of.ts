import { isIP } from 'node:net';

const V4_MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * The network an address belongs to: `10.1.2.0/24`, `2001:db8:1::/48`. Enough to tell the office from a home or another country,
 * and not whose home.
 */
export function networkOf(address: string): string {
  const plain = address.replace(V4_MAPPED, '').replace(/%.*$/, '');
  if (isIP(plain) === 4) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (isIP(plain) !== 6) return 'unknown';
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(tail ? tail.split(':') : [])];
  return `${all.slice(0, 3).map((group) => parseInt(group, 16).toString(16)).join(':')}::/48`;
}
