import { WITH_PARENTS } from '../codes/positions.js';
import { MET, NOT_KNOWN, NOT_MET } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Placed with parents. */ export const withParents = {
    code: 'with-parents',
    ref: 'P1-26',
    part: 1,
    kind: 'met',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Placed with parents',
        cy: 'Wedi’u lleoli gyda rhieni'
    },
    definition: {
        en: 'Met: placement P1 on the date.',
        cy: 'Bodlonwyd: lleoliad P1 ar y dyddiad.'
    },
    readings: [],
    missing: {
        en: 'no placement on the date',
        cy: 'dim lleoliad ar y dyddiad'
    },
    source: overviewReport('part 1', 'rhan 1'),
    groups: [],
    answer: ({ placement, placementType })=>placement < 0 ? NOT_KNOWN : placementType === WITH_PARENTS ? MET : NOT_MET
};

//# sourceMappingURL=with-parents.js.map