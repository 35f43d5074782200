import { careLeaverAccommodations } from '../codes/care-leaver-accommodations.js';
import { INSIDE } from '../facts/authority-facts.js';
import { UNSAID } from '../facts/columns.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** Where care leavers aged 16 or 17 live. */ export const careLeavers1617Accommodation = {
    code: 'care-leavers-16-17-accommodation',
    ref: 'P2-07…10',
    part: 2,
    kind: 'groups',
    unit: youngPeople,
    population: {
        among: 'care-leavers',
        en: 'Young people aged 16 or 17 of category 2 by their latest record, not looked after on the date',
        cy: 'Pobl ifanc 16 neu 17 oed categori 2 yn ôl eu cofnod diweddaraf, nad ydynt yn derbyn gofal ar y dyddiad'
    },
    title: {
        en: 'Where care leavers aged 16 or 17 live',
        cy: 'Ble mae pobl ifanc 16 neu 17 oed sy’n gadael gofal yn byw'
    },
    definition: {
        en: 'Accommodation in the latest record, and how many live in the authority’s area.',
        cy: 'Llety yn y cofnod diweddaraf, a faint sy’n byw yn ardal yr awdurdod.'
    },
    readings: [],
    missing: {
        en: 'no accommodation in the latest record',
        cy: 'dim llety yn y cofnod diweddaraf'
    },
    source: overviewReport('part 2', 'rhan 2'),
    groups: careLeaverAccommodations,
    also: 'inArea',
    subjects ({ facts, leaver, category, age, isLookedAfter }, tally) {
        if (isLookedAfter || category !== 2 || age < 16 || age > 17) return;
        const area = facts.careLeavers.area[leaver];
        tally.add(leaver, facts.careLeavers.accommodation[leaver]);
        if (area !== UNSAID && facts.areas.relation[area] === INSIDE) tally.also(1);
    }
};

//# sourceMappingURL=care-leavers-16-17-accommodation.js.map