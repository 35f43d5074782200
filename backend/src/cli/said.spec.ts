import { describe, expect, it } from '@jest/globals';
import { languageOf, saying } from './said.js';

describe('what a command says', () => {
  it.each([
    { env: { LANG: 'cy_GB.UTF-8' }, language: 'cy' },
    { env: { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'cy_GB' }, language: 'cy' },
    { env: { LC_ALL: 'en_GB.UTF-8', LANG: 'cy_GB.UTF-8' }, language: 'en' },
    { env: { LC_ALL: '', LANG: 'C' }, language: 'en' },
    { env: {}, language: 'en' },
  ])('is in the language of the terminal: $env', ({ env, language }) => expect(languageOf(env)).toBe(language));

  it.each(Object.entries(saying))('is in two languages that tell of the same: %s', (_name, words) => {
    const about = Array.from({ length: words.length }, (_, at) => `about-${at}`);
    const { en, cy } = (words as (...about: string[]) => { en: string; cy: string })(...about);
    expect(cy).not.toBe(en);
    expect(cy).not.toContain('\'');
    for (const each of about) expect([en.includes(each), cy.includes(each)]).toEqual([true, true]);
    // Settings and commands are called the same in both.
    for (const name of en.match(/[A-Z]+_[A-Z_]+|--\w+|aelwyd \w+ \w+/g) ?? []) expect(cy).toContain(name);
  });
});
