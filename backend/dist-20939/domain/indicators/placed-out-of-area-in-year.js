import { COUNTED, NOT_COUNTED } from './indicator.js';
import { outOfAreaBegunInYear } from './out-of-area.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Children placed out of area in the year. */ export const placedOutOfAreaInYear = {
    code: 'placed-out-of-area-in-year',
    ref: 'P2-12',
    part: 2,
    kind: 'count',
    unit: children,
    population: {
        among: 'everyone',
        en: 'Children with a placement under regulation 12 outside the authority begun in the year',
        cy: 'Plant â lleoliad dan reoliad 12 y tu allan i’r awdurdod a ddechreuodd yn ystod y flwyddyn'
    },
    title: {
        en: 'Children placed out of area in the year',
        cy: 'Plant a leolwyd y tu allan i’r ardal yn ystod y flwyddyn'
    },
    definition: {
        en: 'Each child once, however many such placements began.',
        cy: 'Pob plentyn unwaith, faint bynnag o leoliadau o’r fath a ddechreuodd.'
    },
    readings: [
        {
            en: 'Types F…, H…, S1, R1 to R3, P2, P3 and Z1 whose area is recorded and is not the authority, whether or not the child is looked after.',
            cy: 'Mathau F…, H…, S1, R1 i R3, P2, P3 a Z1 â’u hardal wedi’i chofnodi ac nad yr awdurdod yw hi, p’un a yw’r plentyn yn derbyn gofal ai peidio.'
        }
    ],
    missing: null,
    source: overviewReport('part 2', 'rhan 2'),
    groups: [],
    answer: (child)=>outOfAreaBegunInYear(child, child.facts.placements.from[child.child + 1]) < 0 ? NOT_COUNTED : COUNTED
};

//# sourceMappingURL=placed-out-of-area-in-year.js.map