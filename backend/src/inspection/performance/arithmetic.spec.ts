import { expect, test } from '@jest/globals';
import type { Figure } from '../../domain/indicators/figure.js';
import { indicators } from '../../domain/indicators/registry.js';
import { arithmeticOf } from './arithmetic.js';

const indicator = (code: string) => indicators.find((one) => one.code === code)!;
const bare: Figure = { code: 'x', ref: 'P', unit: 'children', population: 0, met: null, notMet: null, notKnown: null, rate: null, groups: null };

test('a rate is told with its numbers, not known among them', () => {
  const sentences = arithmeticOf(indicator('care-order'), { ...bare, population: 24, met: 17, notMet: 6, notKnown: 1, rate: 17 / 24 });
  expect(sentences).toEqual([
    { en: '24 children counted.', cy: 'Cyfrifwyd 24 o blant.' },
    {
      en: 'Of 24 children, 17 met this, 6 did not and 1 is not known: 70.8%.',
      cy: 'Allan o 24 o blant, roedd 17 yn bodloni hyn, nid oedd 6 yn ei fodloni ac nid yw 1 yn hysbys: 70.8%.',
    },
  ]);
});

test('thousands stand apart in every number', () => {
  const [, sentence] = arithmeticOf(indicator('care-order'), { ...bare, population: 2227, met: 2046, notMet: 181, notKnown: 0, rate: 2046 / 2227 });
  expect(sentence!.en).toBe('Of 2,227 children, 2,046 met this, 181 did not and 0 are not known: 91.9%.');
});

test('groups are told one by one, the empty ones left out', () => {
  const groups = { male: 3, female: 0, 'not-known': 1 };
  const sentences = arithmeticOf(indicator('by-sex'), { ...bare, population: 4, groups, notKnown: 1 });
  expect(sentences.map(({ en }) => en)).toEqual(['4 children counted.', expect.stringContaining('3 of 4 children, 75.0%.'), 'Not known: 1 of 4 children, 25.0%.']);
});

test('a rate for each 10,000 names its estimate', () => {
  const figure = { ...bare, population: 200, per10000: 85.784, residents: 23314, populationOn: '2019-06-30', populationVintage: 'original' };
  expect(arithmeticOf(indicator('rate-per-10000'), figure)[1]!.en).toBe('200 children divided by 23,314 residents aged 0 to 17 on 30 June 2019 (original), times 10,000: 85.8.');
});

test('nobody counted is no rate', () => expect(arithmeticOf(indicator('care-order'), bare)).toHaveLength(1));
