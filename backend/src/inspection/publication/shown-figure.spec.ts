import { expect, test } from '@jest/globals';
import type { Figure } from '../../domain/indicators/figure.js';
import { shownFigure } from './shown-figure.js';

const bare: Figure = { code: 'x', ref: 'P', unit: 'children', population: 0, met: null, notMet: null, notKnown: null, rate: null, groups: null };
const met = (yes: number, no: number, unknown: number): Figure => ({ ...bare, population: yes + no + unknown, met: yes, notMet: no, notKnown: unknown, rate: yes / (yes + no + unknown) });
const groups = (counts: Record<string, number>): Figure => ({ ...bare, population: Object.values(counts).reduce((sum, count) => sum + count, 0), groups: counts, notKnown: counts['not-known']! });

test.each<[Figure, object, string]>([
  [met(43, 18, 7), { population: 70, met: 45, notMet: 20, notKnown: 5, rate: 0.63, suppressed: [] }, '43 of 68 is 63 %, not 45 of 70'],
  [met(43, 18, 1), { population: 60, met: 45, notMet: null, notKnown: null, rate: 0.69, suppressed: ['notMet', 'notKnown'] }, 'not met goes with not known'],
  [met(12, 40, 3), { population: 55, met: null, notMet: 40, notKnown: null, rate: null, suppressed: ['met', 'notKnown', 'rate'] }, 'a rate would tell the met that was hidden'],
  [met(5, 4, 0), { population: 10, met: null, notMet: null, notKnown: 0, rate: null }, 'of two one would tell the other'],
  [met(30, 20, 0), { population: 50, met: 30, notMet: 20, notKnown: 0, rate: 0.6, suppressed: [] }, 'that nobody is missing says nothing of anybody'],
  [met(9, 0, 0), { population: 10, rate: null }, 'fewer than ten are counted'],
  [groups({ male: 30, female: 25, 'not-known': 0 }), { groups: { male: 30, female: 25, 'not-known': 0 } }, 'a whole row stays'],
  [groups({ a: 20, b: 2, 'not-known': 9 }), { population: 30, notKnown: null, groups: { a: 20, b: null, 'not-known': null } }, 'the next smallest goes with it'],
  [{ ...bare, population: 3 }, { population: null, suppressed: ['population'] }, 'a count below 5'],
  [{ ...bare, population: 100, per10000: 101.86 }, { population: 100, per10000: 101.9 }, 'a rate is printed to one decimal'],
  [{ ...groups({ WIR: 12, OTHER: 11, 'not-known': 10 }), inArea: 31 }, { population: 35, inArea: null }, 'two outside the area would be told by 31 of 33 inside'],
  [{ ...bare, population: 40, places: 61, wte: 12.5 }, { population: 40, places: 60, wte: 12.5 }, 'staff are not children'],
])('the public sees %j as %j, because %s', (figure, shown) => expect(shownFigure(figure, 'public')).toMatchObject(shown));

test('inside the authority and in the return every figure is exact', () => {
  const figure = met(1, 2, 0);
  expect(shownFigure(figure, 'authority')).toBe(figure);
  expect(shownFigure(figure, 'inspectorate')).toBe(figure);
});
