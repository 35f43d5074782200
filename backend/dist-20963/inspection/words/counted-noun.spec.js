import { expect, test } from '@jest/globals';
import { indicators } from '../../domain/indicators/registry.js';
import { countedNoun } from './counted-noun.js';
const children = {
    en: 'children',
    cy: 'plant'
};
test.each([
    [
        0,
        '0 children',
        'dim plant',
        'none'
    ],
    [
        1,
        '1 child',
        '1 plentyn',
        'no change'
    ],
    [
        2,
        '2 children',
        '2 blentyn',
        'soft mutation after dau'
    ],
    [
        3,
        '3 children',
        '3 phlentyn',
        'aspirate mutation after tri'
    ],
    [
        6,
        '6 children',
        '6 phlentyn',
        'aspirate mutation after chwe'
    ],
    [
        4,
        '4 children',
        '4 o blant',
        'o and the plural'
    ],
    [
        1200,
        '1,200 children',
        '1,200 o blant',
        'grouped alike'
    ]
])('%i: %s, %s, because %s', (count, en, cy)=>expect(countedNoun(children, count)).toEqual({
        en,
        cy
    }));
test('every unit of the register can be counted', ()=>{
    for (const { unit } of indicators)for (const count of [
        0,
        1,
        2,
        3,
        6,
        11
    ])expect(countedNoun(unit, count).cy).toMatch(/\S/);
});

//# sourceMappingURL=counted-noun.spec.js.map