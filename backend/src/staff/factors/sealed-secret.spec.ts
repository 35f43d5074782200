import { describe, expect, it } from '@jest/globals';
import { openSecret, sealSecret } from './sealed-secret.js';

const key = Buffer.alloc(32, 1);
const sealed = sealSecret(key, '1/7', 'JBSWY3DPEHPK3PXP');

describe('a sealed secret', () => {
  it('says nothing of itself, and opens with its key for its account', () => {
    expect(sealed.includes('JBSWY3DPEHPK3PXP')).toBe(false);
    expect(openSecret(key, '1/7', sealed)).toBe('JBSWY3DPEHPK3PXP');
  });

  it.each([
    { because: 'the key is another', open: () => openSecret(Buffer.alloc(32, 2), '1/7', sealed) },
    { because: 'it was copied to another account', open: () => openSecret(key, '1/8', sealed) },
    { because: 'a bit of it was changed', open: () => openSecret(key, '1/7', Buffer.from(sealed.map((byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte)))) },
  ])('does not open where $because', ({ open }) => expect(open).toThrow());
});
