import { expect, test } from '@jest/globals';
import { counted, unitInWords } from './counted-unit.js';
import type { Unit } from './law.js';

test.each<[number, Unit, string, string, string]>([
  [1, 'working-days', '1 working day', '1 diwrnod gwaith', 'one alone is singular'],
  [2, 'working-days', '2 working days', '2 ddiwrnod gwaith', 'dau softens'],
  [5, 'working-days', '5 working days', '5 diwrnod gwaith', 'statutes leave it so'],
  [2, 'school-days', '2 school days', '2 ddiwrnod ysgol', 'dau softens'],
  [7, 'days', '7 days', '7 diwrnod', 'statutes leave it so'],
  [6, 'weeks', '6 weeks', '6 wythnos', 'a vowel does not change'],
  [2, 'months', '2 months', '2 fis', 'dau softens'],
  [6, 'months', '6 months', '6 mis', 'm does not change after chwe'],
  [24, 'hours', '24 hours', '24 awr', 'a vowel does not change'],
  [1, 'years', '1 year', '1 flwyddyn', 'it is feminine'],
  [2, 'years', '2 years', '2 flynedd', 'dwy softens'],
  [3, 'years', '3 years', '3 blynedd', 'tair changes nothing'],
  [5, 'years', '5 years', '5 mlynedd', 'pum brings a nasal'],
  [3, 'children', '3 children', '3 phlentyn', 'tri brings a breath'],
  [70, 'children', '70 children', '70 plentyn', 'the noun stays singular'],
])('%i %s is %s and %s, because %s', (amount, unit, en, cy) => expect(counted(amount, unit)).toEqual({ en, cy }));

test('the unit alone is plural in both', () => expect(unitInWords('months')).toEqual({ en: 'months', cy: 'misoedd' }));
