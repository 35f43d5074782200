import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dayFromIso } from '../calendar/day.js';
import { factsFromRows } from '../facts/facts-from-rows.js';
import { dataProfile } from './data-profile.js';
import { randomRecord } from './random-record.js';
import { secondOpinion } from './second-opinion.js';
const holidays = readFileSync(new URL('../../../data/reference/bank-holidays.csv', import.meta.url), 'utf8').split('\n').slice(1).filter(Boolean).map((line)=>line.slice(0, 10));
const reference = {
    bankHolidays: new Set(holidays.map(dayFromIso)),
    populations: []
};
const background = {
    authority: 'W06000002',
    neighbours: [
        'W06000003'
    ],
    holidays
};
const edges = [
    '2018-01-01',
    '2018-03-31',
    '2020-02-29',
    '2021-02-28',
    '2018-08-31',
    '2019-12-27',
    '2016-05-31',
    '2021-02-27'
];
function tablesOf(rows) {
    const table = (all)=>{
        const columns = Object.keys(all[0] ?? {});
        return {
            columns,
            rows: all.map((row)=>columns.map((column)=>row[column] ?? ''))
        };
    };
    return new Map(Object.entries(rows).map(([name, all])=>[
            name,
            table(all)
        ]));
}
const facts = (rows)=>factsFromRows({
        authority: background.authority,
        tables: tablesOf(rows)
    }, new Set(background.neighbours));
/** Both sides as one plain object, groups nobody is in left out. */ function ours({ population, met, notMet, notKnown, groups, rate, places, wte, inArea, approvedBefore }) {
    const named = groups && Object.fromEntries(Object.entries(groups).filter(([, count])=>count > 0));
    return {
        population,
        met,
        notMet,
        notKnown,
        groups: named,
        rate,
        extras: {
            places,
            wte,
            inArea,
            approvedBefore
        }
    };
}
function theirs({ answers, extras }, like) {
    const count = (answer)=>answers.filter((one)=>one === answer).length;
    const population = answers.length;
    const beside = {
        places: undefined,
        wte: undefined,
        inArea: undefined,
        approvedBefore: undefined,
        ...extras
    };
    const bare = {
        population,
        met: null,
        notMet: null,
        notKnown: null,
        groups: null,
        rate: null,
        extras: beside
    };
    if (like.met !== null) {
        const met = count('met');
        return {
            ...bare,
            met,
            notMet: count('not-met'),
            notKnown: count('not-known'),
            rate: population ? met / population : null
        };
    }
    if (like.groups === null) return bare;
    return {
        ...bare,
        notKnown: count('not-known'),
        groups: Object.fromEntries([
            ...new Set(answers)
        ].map((answer)=>[
                answer,
                count(answer)
            ]))
    };
}
test.each(Array.from({
    length: 240
}, (_, seed)=>[
        seed,
        edges[seed % edges.length]
    ]))('record %i as at %s: every figure agrees with a second reading of the page', (seed, day)=>{
    const rows = randomRecord(seed, day, holidays);
    const profile = dataProfile(facts(rows), reference, dayFromIso(day));
    const opinion = secondOpinion(rows, background, day);
    const figures = profile.figures;
    expect(figures.map(({ code })=>code).sort()).toEqual(Object.keys(opinion).sort());
    for (const figure of figures){
        expect({
            [figure.code]: ours(figure)
        }).toEqual({
            [figure.code]: theirs(opinion[figure.code], figure)
        });
        expect(profile.counted(figure.code)).toHaveLength(figure.population);
    }
});
test('a child replaced leaves the figures of the record as it now is', ()=>{
    const day = '2018-03-31';
    for(let seed = 0; seed < 30; seed++){
        const [before, after] = [
            randomRecord(seed, day, holidays),
            randomRecord(seed + 1000, day, holidays)
        ];
        const only = (rows, isMeant)=>Object.fromEntries(Object.entries(rows).map(([name, all])=>[
                    name,
                    all.filter((row)=>!row.child_id || isMeant(row.child_id))
                ]));
        const keep = only(before, (child)=>child !== 'C4');
        const put = only(after, (child)=>child === 'C4');
        const decisions = put['out-of-area-decisions'].map((row)=>({
                ...row,
                placement_id: `new ${row.placement_id}`
            }));
        const placements = put.placements.map((row)=>({
                ...row,
                placement_id: `new ${row.placement_id}`
            }));
        const moved = {
            ...put,
            placements,
            'out-of-area-decisions': decisions
        };
        const whole = Object.fromEntries(Object.keys(keep).map((name)=>[
                name,
                name === 'carers' || name === 'staff' ? keep[name] : [
                    ...keep[name],
                    ...moved[name]
                ]
            ]));
        const profile = dataProfile(facts(before), reference, dayFromIso(day));
        profile.replaceChild(4, facts(put));
        profile.replaceChild(4, facts(moved));
        expect(profile.figures).toEqual(dataProfile(facts(whole), reference, dayFromIso(day)).figures);
        expect(profile.counted('reviews-in-time')).toHaveLength(profile.figures.find(({ code })=>code === 'reviews-in-time').population);
    }
});
test('the random records reach every answer of every indicator', ()=>{
    const seen = new Set();
    const wanted = new Set();
    for(let seed = 0; seed < 240; seed++){
        const day = edges[seed % edges.length];
        for (const { code, met, notMet, groups } of dataProfile(facts(randomRecord(seed, day, holidays)), reference, dayFromIso(day)).figures){
            const answers = met === null ? groups ?? {} : {
                met,
                'not-met': notMet
            };
            for (const [answer, count] of Object.entries(answers)){
                wanted.add(`${code} ${answer}`);
                if (count > 0) seen.add(`${code} ${answer}`);
            }
        }
    }
    const never = [
        ...wanted
    ].filter((one)=>!seen.has(one) && !/^ended-in-year|^permanence-option|accommodation (SUPP|INDEP)|(by-age|by-sex|care-leavers) not-known/.test(one));
    expect(never).toEqual([]);
});

//# sourceMappingURL=second-opinion.spec.js.map