import { describe, expect, it } from '@jest/globals';
import { languageInWords } from './language-in-words.js';

describe('a language', () => {
  it.each([
    ['pl', 'Polish', 'Pwyleg'],
    ['cy', 'Welsh', 'Cymraeg'],
    ['ti', 'Tigrinya', 'Tigrinya'],
    ['zzz', 'zzz', 'zzz'],
    ['Polish', 'Polish', 'Polish'],
    ['British Sign Language', 'British Sign Language', 'British Sign Language'],
  ])('written as %s is called %s and %s', (written, en, cy) => {
    expect(languageInWords(written)).toEqual({ en, cy });
  });
});
