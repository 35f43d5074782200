import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Children looked after by age. */ export const byAge = {
    code: 'by-age',
    ref: 'P1-07',
    part: 1,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Children looked after by age',
        cy: 'Plant sy’n derbyn gofal yn ôl oedran'
    },
    definition: {
        en: 'Age in completed years on the date.',
        cy: 'Oedran mewn blynyddoedd cyflawn ar y dyddiad.'
    },
    readings: [
        {
            en: 'Someone born on 29 February has a birthday on 1 March in a common year.',
            cy: 'Mae pen-blwydd rhywun a anwyd ar 29 Chwefror ar 1 Mawrth mewn blwyddyn gyffredin.'
        }
    ],
    missing: null,
    source: overviewReport('Figure 2', 'Ffigur 2'),
    groups: [
        {
            code: 'under-1',
            en: 'Under 1',
            cy: 'Dan 1'
        },
        {
            code: '1-4',
            en: '1 to 4',
            cy: '1 i 4'
        },
        {
            code: '5-9',
            en: '5 to 9',
            cy: '5 i 9'
        },
        {
            code: '10-15',
            en: '10 to 15',
            cy: '10 i 15'
        },
        {
            code: '16-17',
            en: '16 and 17',
            cy: '16 ac 17'
        },
        {
            code: '18-and-over',
            en: '18 and over',
            cy: '18 a throsodd'
        }
    ],
    answer: ({ age })=>age < 1 ? 0 : age < 5 ? 1 : age < 10 ? 2 : age < 16 ? 3 : age < 18 ? 4 : 5
};

//# sourceMappingURL=by-age.js.map