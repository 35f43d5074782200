import { isSecure } from '../codes/positions.js';
import { MET, NOT_COUNTED, NOT_MET } from './indicator.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Under 13 in a secure unit. */ export const secureUnder13 = {
    code: 'secure-under-13',
    ref: 'P5-05',
    part: 5,
    kind: 'met',
    unit: children,
    population: {
        among: 'looked-after',
        en: 'Children looked after in a secure unit on the date',
        cy: 'Plant sy’n derbyn gofal mewn uned ddiogel ar y dyddiad'
    },
    title: {
        en: 'Under 13 in a secure unit',
        cy: 'Dan 13 mewn uned ddiogel'
    },
    definition: {
        en: 'Met: aged under 13 on the date.',
        cy: 'Bodlonwyd: dan 13 oed ar y dyddiad.'
    },
    readings: [],
    missing: null,
    source: overviewReport('part 5', 'rhan 5'),
    groups: [],
    answer: ({ placementType, age })=>isSecure[placementType] !== 1 ? NOT_COUNTED : age < 13 ? MET : NOT_MET
};

//# sourceMappingURL=secure-under-13.js.map