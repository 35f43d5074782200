import { expect, test } from '@jest/globals';
import { dayFromIso } from '../calendar/day.js';
import { factsFromRows } from '../facts/facts-from-rows.js';
import { Moment } from './moment.js';
import { per10000 } from './per-10000.js';
const populations = [
    {
        onDay: dayFromIso('2016-06-30'),
        aged0To17: 600_000,
        vintage: 'first'
    },
    {
        onDay: dayFromIso('2017-06-30'),
        aged0To17: 629_000,
        vintage: 'second'
    }
];
const facts = factsFromRows({
    authority: 'W06000002',
    tables: new Map()
}, new Set());
function rate(day, held = populations, population = 6407) {
    const reference = {
        bankHolidays: new Set(),
        populations: held
    };
    return per10000({
        facts,
        reference,
        moment: new Moment(dayFromIso(day), reference),
        population
    });
}
test.each([
    [
        '2018-03-31',
        '2017-06-30',
        'newest not after the as-at date',
        'the newest not after D'
    ],
    [
        '2017-06-30',
        '2017-06-30',
        'newest not after the as-at date',
        'an estimate of D itself'
    ],
    [
        '2017-06-29',
        '2016-06-30',
        'newest not after the as-at date',
        'the next is a day too late'
    ],
    [
        '2016-06-29',
        '2016-06-30',
        'oldest held, later than the as-at date',
        'all held are later'
    ]
])('as at %s the estimate of %s is used (%s), because %s', (day, populationOn, populationIs)=>{
    expect(rate(day)).toMatchObject({
        populationOn,
        populationIs
    });
});
test('6,407 over 629,000 is 101.9 for each 10,000', ()=>expect(rate('2018-03-31')['per10000']).toBeCloseTo(101.86, 2));
test('no estimate held is no rate; nobody looked after is 0', ()=>{
    expect(rate('2018-03-31', [])['per10000']).toBeNull();
    expect(rate('2018-03-31', populations, 0)['per10000']).toBe(0);
});

//# sourceMappingURL=per-10000.spec.js.map