import { WHEN_IM_READY } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { MET, NOT_COUNTED, NOT_KNOWN, NOT_MET } from './indicator.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** When I’m Ready placements. */ export const whenImReady = {
    code: 'when-im-ready',
    ref: 'P2-11',
    part: 2,
    kind: 'met',
    unit: youngPeople,
    population: {
        among: 'care-leavers',
        en: 'Young people aged 18 to 24 with a care leaver’s record, not looked after on the date',
        cy: 'Pobl ifanc 18 i 24 oed sydd â chofnod gadael gofal, nad ydynt yn derbyn gofal ar y dyddiad'
    },
    title: {
        en: 'When I’m Ready placements',
        cy: 'Lleoliadau Pan Fydda i’n Barod'
    },
    definition: {
        en: 'Met: the latest accommodation is a When I’m Ready placement.',
        cy: 'Bodlonwyd: y llety diweddaraf yw lleoliad Pan Fydda i’n Barod.'
    },
    readings: [],
    missing: {
        en: 'no accommodation in the latest record',
        cy: 'dim llety yn y cofnod diweddaraf'
    },
    source: overviewReport('part 2', 'rhan 2'),
    groups: [],
    answer ({ facts, leaver, age, isLookedAfter }) {
        if (isLookedAfter || age < 18 || age > 24) return NOT_COUNTED;
        const accommodation = facts.careLeavers.accommodation[leaver];
        return accommodation === UNSAID ? NOT_KNOWN : accommodation === WHEN_IM_READY ? MET : NOT_MET;
    }
};

//# sourceMappingURL=when-im-ready.js.map