import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dayFromIso } from '../domain/calendar/day.js';
import { neighboursOf } from '../domain/facts/areas.js';
import { factsFromRows } from '../domain/facts/facts-from-rows.js';
import { dataProfile } from '../domain/indicators/data-profile.js';
import { demoExtract } from './demo-extract.js';
const linesOf = (file)=>readFileSync(new URL(`../../data/reference/${file}`, import.meta.url), 'utf8').split('\n').slice(1).filter(Boolean);
const bankHolidays = new Set(linesOf('bank-holidays.csv').map((line)=>dayFromIso(line.slice(0, 10))));
const neighbours = neighboursOf('W06999999', linesOf('adjacency.csv').map((line)=>line.split(',').slice(0, 2)));
let figuresOn;
beforeAll(()=>{
    const facts = factsFromRows(demoExtract('2026-11-24'), neighbours);
    figuresOn = (day)=>new Map(dataProfile(facts, {
            bankHolidays,
            populations: []
        }, dayFromIso(day)).figures.map((figure)=>[
                figure.code,
                figure
            ]));
});
/** Percentage of a group, or of those who meet an indicator. */ function percent(figure, group) {
    return (group === 'met' ? figure.met : figure.groups[group]) / figure.population * 100;
}
describe('on 1 January 2018', ()=>{
    test.each([
        [
            'by-legal-status',
            'section-76',
            11.4,
            'Table 1'
        ],
        [
            'by-legal-status',
            'full-care-order-not-with-parents',
            54.7,
            'Table 1'
        ],
        [
            'by-legal-status',
            'full-care-order-with-parents',
            12.1,
            'Table 1'
        ],
        [
            'by-legal-status',
            'interim-care-order-not-with-parents',
            9.0,
            'Table 1'
        ],
        [
            'by-legal-status',
            'interim-care-order-with-parents',
            2.0,
            'Table 1'
        ],
        [
            'by-legal-status',
            'remand',
            0.2,
            'Table 1'
        ],
        [
            'out-of-area-panel',
            'before',
            29.9,
            'Table 2'
        ],
        [
            'out-of-area-panel',
            'emergency-in-time',
            33.8,
            'Table 2'
        ],
        [
            'out-of-area-panel',
            'not-met',
            22.7,
            'Table 2'
        ],
        [
            'allocated-social-worker',
            'met',
            97,
            'Table 3'
        ],
        [
            'social-worker-changes',
            '0',
            61,
            'Table 3'
        ],
        [
            'social-worker-changes',
            '3-or-more',
            13,
            'Table 3, more than two changes'
        ],
        [
            'personal-adviser',
            'met',
            83,
            'Table 3'
        ],
        [
            'social-worker-changes',
            '2',
            15,
            'the text beside Table 3, two changes'
        ],
        [
            'placement-area',
            'neighbouring-welsh-authority',
            15,
            'Figure 3'
        ],
        [
            'placement-area',
            'other-welsh-authority',
            9,
            'Figure 3'
        ],
        [
            'placement-area',
            'outside-wales',
            5,
            'Figure 3'
        ],
        [
            'plan-with-timely-health',
            'met',
            86,
            'the text: a health element in the plan'
        ],
        [
            'plan-with-pep',
            'met',
            56,
            'the text: a personal education plan'
        ],
        [
            'in-foster-care',
            'met',
            74,
            'the text: in foster care'
        ],
        [
            'by-setting',
            'childrens-home',
            5,
            'the text: in children’s homes'
        ],
        [
            'permanence-by-second-review',
            'met',
            70,
            'the text: a clear plan by the four-month review'
        ],
        [
            'with-connected-carers',
            'met',
            18.5,
            'the text: 1,177 of about 6,372'
        ]
    ])('%s, %s is within a point of the published %d %%, because %s says so', (code, group, published)=>{
        expect(Math.abs(percent(figuresOn('2018-01-01').get(code), group) - published)).toBeLessThanOrEqual(1);
    });
    test('full and interim orders together are within a point of 66.8 and 11.0 %', ()=>{
        const groups = figuresOn('2018-01-01').get('by-legal-status').groups;
        expect(Math.abs((groups['full-care-order-not-with-parents'] + groups['full-care-order-with-parents']) / 10 - 66.8)).toBeLessThanOrEqual(1);
        expect(Math.abs((groups['interim-care-order-not-with-parents'] + groups['interim-care-order-with-parents']) / 10 - 11)).toBeLessThanOrEqual(1);
    });
    test('a thousand are looked after, and as large a share as the 712 of Wales was placed out of area in the year', ()=>{
        expect(figuresOn('2018-01-01').get('looked-after').population).toBe(1000);
        expect(Math.abs(figuresOn('2018-01-01').get('placed-out-of-area-in-year').population / 10 - 712 / 6372 * 100)).toBeLessThanOrEqual(1);
    });
});
const yearEnds = [
    '2015-03-31',
    '2016-03-31',
    '2017-03-31',
    '2019-03-31',
    '2020-03-31',
    '2021-03-31',
    '2022-03-31',
    '2023-03-31',
    '2024-03-31',
    '2025-03-31',
    '2026-03-31',
    '2026-11-24'
];
test.each(yearEnds)('on %s the authority is still about as large and no figure is all or nothing', (day)=>{
    const figures = figuresOn(day);
    const lookedAfter = figures.get('looked-after').population;
    expect(lookedAfter).toBeGreaterThan(800);
    expect(lookedAfter).toBeLessThan(1150);
    const few = [
        'secure-under-13',
        'sponsored-schemes',
        'when-im-ready'
    ];
    const extreme = [
        ...figures.values()
    ].filter(({ code, rate })=>rate !== null && !few.includes(code) && (rate < 0.04 || rate > 0.985));
    expect(extreme.map(({ code, rate })=>[
            code,
            rate
        ])).toEqual([]);
});

//# sourceMappingURL=demo-profile.spec.js.map