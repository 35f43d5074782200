import { expect, test } from '@jest/globals';
import { indicators } from '../../domain/indicators/registry.js';
import { arithmeticOf } from './arithmetic.js';
const indicator = (code)=>indicators.find((one)=>one.code === code);
const bare = {
    code: 'x',
    ref: 'P',
    unit: 'children',
    population: 0,
    met: null,
    notMet: null,
    notKnown: null,
    rate: null,
    groups: null
};
test('a rate is told with its numbers, not known among them', ()=>{
    const sentences = arithmeticOf(indicator('care-order'), {
        ...bare,
        population: 24,
        met: 17,
        notMet: 6,
        notKnown: 1,
        rate: 17 / 24
    });
    expect(sentences).toEqual([
        {
            en: '24 children counted.',
            cy: 'Cyfrifwyd 24 o blant.'
        },
        {
            en: 'Of 24 children, 17 met this, 6 did not and 1 is not known: 70.8%.',
            cy: 'Allan o 24 o blant, roedd 17 yn bodloni hyn, nid oedd 6 yn ei fodloni ac nid yw 1 yn hysbys: 70.8%.'
        }
    ]);
});
test('groups are told one by one, the empty ones left out', ()=>{
    const groups = {
        male: 3,
        female: 0,
        'not-known': 1
    };
    const sentences = arithmeticOf(indicator('by-sex'), {
        ...bare,
        population: 4,
        groups,
        notKnown: 1
    });
    expect(sentences.map(({ en })=>en)).toEqual([
        '4 children counted.',
        expect.stringContaining('3 of 4 children, 75.0%.'),
        'Not known: 1 of 4 children, 25.0%.'
    ]);
});
test('a rate for each 10,000 names its estimate', ()=>{
    const figure = {
        ...bare,
        population: 200,
        per10000: 85.784,
        residents: 23314,
        populationOn: '2019-06-30',
        populationVintage: 'original'
    };
    expect(arithmeticOf(indicator('rate-per-10000'), figure)[1].en).toBe('200 children divided by 23,314 residents aged 0 to 17 on 30 June 2019 (original), times 10,000: 85.8.');
});
test('nobody counted is no rate', ()=>expect(arithmeticOf(indicator('care-order'), bare)).toHaveLength(1));

//# sourceMappingURL=arithmetic.spec.js.map