import { NOT_COUNTED } from './indicator.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Clear permanence plan by the second review. */ export const permanenceBySecondReview = {
    code: 'permanence-by-second-review',
    ref: 'P5-09',
    part: 5,
    kind: 'met',
    unit: children,
    population: {
        among: 'looked-after',
        en: 'Children looked after on the date with two or more reviews held in the current period of care',
        cy: 'Plant sy’n derbyn gofal ar y dyddiad â dau adolygiad neu fwy wedi’u cynnal yn y cyfnod o ofal presennol'
    },
    title: {
        en: 'Clear permanence plan by the second review',
        cy: 'Cynllun sefydlogrwydd clir erbyn yr ail adolygiad'
    },
    definition: {
        en: 'Met: a clear permanence plan was in place at the second review of the current period.',
        cy: 'Bodlonwyd: roedd cynllun sefydlogrwydd clir yn ei le yn ail adolygiad y cyfnod presennol.'
    },
    readings: [],
    missing: {
        en: 'whether the plan was clear at the second review',
        cy: 'a oedd y cynllun yn glir yn yr ail adolygiad'
    },
    source: overviewReport('part 5', 'rhan 5'),
    groups: [],
    answer: ({ facts, firstReview, endReview })=>endReview - firstReview < 2 ? NOT_COUNTED : facts.reviews.permanencePlanClear[firstReview + 1]
};

//# sourceMappingURL=permanence-by-second-review.js.map