import { isFosterCare } from '../codes/positions.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** In foster care. */ export const inFosterCare = {
    code: 'in-foster-care',
    ref: 'P5-01',
    part: 5,
    kind: 'met',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'In foster care',
        cy: 'Mewn gofal maeth'
    },
    definition: {
        en: 'Met: placement F1 to F6 on the date.',
        cy: 'Bodlonwyd: lleoliad F1 i F6 ar y dyddiad.'
    },
    readings: [],
    missing: {
        en: 'no placement on the date',
        cy: 'dim lleoliad ar y dyddiad'
    },
    source: overviewReport('part 5', 'rhan 5'),
    groups: [],
    answer: ({ placement, placementType })=>placement < 0 ? NOT_KNOWN : isFosterCare[placementType]
};

//# sourceMappingURL=in-foster-care.js.map