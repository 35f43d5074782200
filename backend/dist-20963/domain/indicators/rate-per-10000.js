import { COUNTED } from './indicator.js';
import { per10000 } from './per-10000.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Children looked after per 10,000 residents aged 0 to 17. */ export const ratePer10000 = {
    code: 'rate-per-10000',
    ref: 'P1-04',
    part: 1,
    kind: 'count',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Children looked after per 10,000 residents aged 0 to 17',
        cy: 'Plant sy’n derbyn gofal am bob 10,000 o drigolion 0 i 17 oed'
    },
    definition: {
        en: 'Children looked after divided by residents aged 0 to 17, times 10,000.',
        cy: 'Plant sy’n derbyn gofal wedi’u rhannu â thrigolion 0 i 17 oed, wedi’u lluosi â 10,000.'
    },
    readings: [
        {
            en: 'The newest mid-year estimate not after the date; if all held are later, the oldest, and populationIs says so.',
            cy: 'Yr amcangyfrif canol blwyddyn diweddaraf nad yw ar ôl y dyddiad; os yw pob un yn hwyrach, yr hynaf, ac mae populationIs yn dweud hynny.'
        }
    ],
    missing: null,
    source: overviewReport('part 1', 'rhan 1'),
    groups: [],
    answer: ()=>COUNTED,
    extras: per10000
};

//# sourceMappingURL=rate-per-10000.js.map