import type { Bilingual } from '../domain/indicators/figure.js';

const names = { en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }), cy: new Intl.DisplayNames('cy', { type: 'language', fallback: 'none' }) };

/** A language in words: of its ISO 639 code what it is called; anything else as it was written. */
export function languageInWords(answer: string): Bilingual {
  const called = (language: 'en' | 'cy') => (/^[a-z]{2,3}$/.test(answer) ? names[language].of(answer) : undefined) ?? answer;
  return { en: called('en'), cy: called('cy') };
}
