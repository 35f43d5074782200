import { UNSAID } from '../facts/columns.js';
import { MET, NOT_COUNTED, NOT_KNOWN, NOT_MET } from './indicator.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Same independent reviewing officer at the latest two reviews. */ export const iroContinuity = {
    code: 'iro-continuity',
    ref: 'P3-02',
    part: 3,
    kind: 'met',
    unit: children,
    population: {
        among: 'looked-after',
        en: 'Children looked after on the date with two or more reviews held in the current period of care',
        cy: 'Plant sy’n derbyn gofal ar y dyddiad â dau adolygiad neu fwy wedi’u cynnal yn y cyfnod o ofal presennol'
    },
    title: {
        en: 'Same independent reviewing officer at the latest two reviews',
        cy: 'Yr un swyddog adolygu annibynnol yn y ddau adolygiad diweddaraf'
    },
    definition: {
        en: 'Met: the latest two reviews had the same chair.',
        cy: 'Bodlonwyd: yr un cadeirydd oedd gan y ddau adolygiad diweddaraf.'
    },
    readings: [
        {
            en: 'Of two reviews held on one day the later entered is the later.',
            cy: 'O ddau adolygiad ar yr un diwrnod, yr un a gofnodwyd olaf yw’r diweddaraf.'
        }
    ],
    missing: {
        en: 'the chair of either review',
        cy: 'cadeirydd y naill adolygiad neu’r llall'
    },
    source: overviewReport('part 3', 'rhan 3'),
    groups: [],
    answer ({ facts, firstReview, endReview }) {
        if (endReview - firstReview < 2) return NOT_COUNTED;
        const latest = facts.reviews.chairedBy[endReview - 1];
        const before = facts.reviews.chairedBy[endReview - 2];
        if (latest === UNSAID || before === UNSAID) return NOT_KNOWN;
        return latest === before ? MET : NOT_MET;
    }
};

//# sourceMappingURL=iro-continuity.js.map