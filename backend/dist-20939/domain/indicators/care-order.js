import { FULL_CARE_ORDER, INTERIM_CARE_ORDER } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { MET, NOT_KNOWN, NOT_MET } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Under a care order. */ export const careOrder = {
    code: 'care-order',
    ref: 'P1-23, P1-28',
    part: 1,
    kind: 'met',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Under a care order',
        cy: 'Dan orchymyn gofal'
    },
    definition: {
        en: 'Met: legal status C1 or C2 on the date.',
        cy: 'Bodlonwyd: statws cyfreithiol C1 neu C2 ar y dyddiad.'
    },
    readings: [],
    missing: {
        en: 'no legal status recorded on the date',
        cy: 'dim statws cyfreithiol wedi’i gofnodi ar y dyddiad'
    },
    source: overviewReport('part 1', 'rhan 1'),
    groups: [],
    answer ({ legalStatus }) {
        if (legalStatus === UNSAID) return NOT_KNOWN;
        return legalStatus === INTERIM_CARE_ORDER || legalStatus === FULL_CARE_ORDER ? MET : NOT_MET;
    }
};

//# sourceMappingURL=care-order.js.map