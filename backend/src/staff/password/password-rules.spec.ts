import { describe, expect, it } from '@jest/globals';
import { breachedPasswords } from './common-passwords.js';
import { faultOfPassword } from './password-rules.js';

const alone = { email: 'nia.jones@council.example', hasSecondFactor: false };
const withFactor = { ...alone, hasSecondFactor: true };

describe('a password somebody chooses', () => {
  it.each([
    { chosen: 'short of fifteen'.slice(0, 14), of: alone, because: 'it stands alone and is short' },
    { chosen: 'seven77', of: withFactor, because: 'it is short even beside a second factor' },
    { chosen: 'Password2026!!', of: withFactor, because: 'everybody tries it, with a year and signs' },
    { chosen: 'Cyfrinair123', of: withFactor, because: 'everybody tries it in Welsh' },
    { chosen: 'qazwsxedc', of: withFactor, because: 'it was breached again and again' },
    { chosen: 'Mustang!2026', of: withFactor, because: 'so was it without its year' },
    { chosen: 'cymruambyth1998', of: alone, because: 'a year makes it no harder' },
    { chosen: 'xx-nia.jones-xx9', of: alone, because: 'it is the sign-in name' },
    { chosen: 'aaaaaaaaaaaaaaaaaaaa', of: alone, because: 'it is one letter' },
    { chosen: '123456789', of: withFactor, because: 'it is the row of digits' },
    { chosen: 'hgfedcba', of: withFactor, because: 'it is the alphabet backwards' },
  ])('is refused where $because', ({ chosen, of }) => expect(faultOfPassword(chosen, of)).toEqual({ en: expect.any(String), cy: expect.any(String) }));

  it('is held against more than the first 3,000 that others chose', () => expect(breachedPasswords.size).toBeGreaterThan(40_000));

  it.each([
    { chosen: 'mustang-7391-8264', of: alone, because: 'a common word stands beside much else' },
    { chosen: 'correct horse battery', of: alone, because: 'it is long' },
    { chosen: 'ceffyl batri cywir', of: alone, because: 'spaces are letters like others' },
    { chosen: 'ŵŷâêîôû-ddŵr-glân', of: alone, because: 'so are Welsh ones' },
    { chosen: 'k7#mQ!vz', of: withFactor, because: 'a second factor stands beside it' },
  ])('is taken where $because', ({ chosen, of }) => expect(faultOfPassword(chosen, of)).toBeUndefined());
});
