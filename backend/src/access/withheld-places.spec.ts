import { describe, expect, it } from '@jest/globals';
import { withhold } from './withheld-places.js';

const words = ['Tŷ Invented', 'CF10 1AA', 'F-12'];

describe('what tells where a child lives', () => {
  it.each([
    { of: 'a field', given: { postcode: 'CF10 1AA', startedOn: '2026-01-01' }, left: { postcode: 'Protected', startedOn: '2026-01-01' } },
    { of: 'a sentence in both languages', given: { text: { en: 'Moved to Tŷ Invented', cy: 'Symudodd i Tŷ Invented' } }, left: { text: { en: 'Moved to Protected', cy: 'Symudodd i Gwarchodedig' } } },
    { of: 'the values of a row', given: { values: { carer_id: 'F-12', area_authority: 'W06000015' } }, left: { values: { carer_id: 'Protected', area_authority: '' } } },
    { of: 'an area in words', given: { said: [{ field: 'area_authority', text: { en: 'Cardiff', cy: 'Caerdydd' } }] }, left: { said: [{ field: 'area_authority', text: { en: 'Protected', cy: 'Gwarchodedig' } }] } },
    { of: 'whether it is out of the area', given: { livesWith: { isOutOfArea: true, name: 'Tŷ Invented' } }, left: { livesWith: { isOutOfArea: null, name: 'Protected' } } },
  ])('is taken out of $of', ({ given, left }) => {
    expect(withhold(given, words)).toEqual(left);
  });

  it('leaves dates, numbers and what is no part of an answer as they are', () => {
    const at = new Date();
    const file = Buffer.from('CF10 1AA');
    expect(withhold({ at, file, n: 3, none: null }, words)).toEqual({ at, file, n: 3, none: null });
  });
});
