import type { Bilingual } from '../../domain/indicators/figure.js';
import { breachedPasswords, commonPasswords } from './common-passwords.js';

const ALONE = 15;
const WITH_FACTOR = 8;
export const LONGEST = 200;

/**
 * What is wrong with a password somebody chooses: length and what others would try first, never which letters it is made of
 * (NIST SP 800-63B, ASVS 6.2). A password that a second factor stands beside may be shorter.
 */
export function faultOfPassword(chosen: string, of: { email: string; hasSecondFactor: boolean }): Bilingual | undefined {
  const length = [...chosen].length;
  const least = of.hasSecondFactor ? WITH_FACTOR : ALONE;
  if (length < least) return tooShort(least);
  if (isGuessable(chosen, of.email)) return { en: 'Choose a password that is harder to guess', cy: 'Dewiswch gyfrinair sy’n anos ei ddyfalu' };
  return undefined;
}

function tooShort(least: number): Bilingual {
  return least === ALONE
    ? { en: 'Choose a password of 15 characters or more. Three or four words together are easy to remember.', cy: 'Dewiswch gyfrinair o 15 nod neu fwy. Mae tri neu bedwar gair gyda’i gilydd yn hawdd eu cofio.' }
    : { en: 'Choose a password of 8 characters or more', cy: 'Dewiswch gyfrinair o 8 nod neu fwy' };
}

function isGuessable(chosen: string, email: string): boolean {
  const plain = chosen.toLowerCase();
  const core = plain.replace(/[^\p{L}@]/gu, '');
  const own = (email.split('@')[0] ?? '').toLowerCase();
  // A word everybody chooses makes a long password no weaker that is mostly something else.
  const isMostlyCommon = breachedPasswords.has(plain) || (breachedPasswords.has(core) && core.length * 2 >= plain.length);
  return new Set(plain).size < 5 || isMostlyCommon || commonPasswords.has(plain) || commonPasswords.has(core) || plain.includes(own) || isRun(plain);
}

/** 12345678, abcdefgh, 87654321: each letter the next one of the one before. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((letter, at) => (letter.codePointAt(0) ?? 0) - (text.codePointAt(at) ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
