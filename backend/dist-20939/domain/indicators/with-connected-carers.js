import { isConnectedCarer } from '../codes/positions.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Placed with connected carers. */ export const withConnectedCarers = {
    code: 'with-connected-carers',
    ref: 'P1-27',
    part: 1,
    kind: 'met',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Placed with connected carers',
        cy: 'Wedi’u lleoli gyda gofalwyr cysylltiedig'
    },
    definition: {
        en: 'Met: placement F1 or F4 on the date.',
        cy: 'Bodlonwyd: lleoliad F1 neu F4 ar y dyddiad.'
    },
    readings: [],
    missing: {
        en: 'no placement on the date',
        cy: 'dim lleoliad ar y dyddiad'
    },
    source: overviewReport('part 1', 'rhan 1'),
    groups: [],
    answer: ({ placement, placementType })=>placement < 0 ? NOT_KNOWN : isConnectedCarer[placementType]
};

//# sourceMappingURL=with-connected-carers.js.map