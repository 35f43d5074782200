import { isNeet } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { NOT_COUNTED, NOT_KNOWN } from './indicator.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** Not in education, employment or training. */ export const neet = {
    code: 'neet',
    ref: 'P4-03',
    part: 4,
    kind: 'met',
    unit: youngPeople,
    population: {
        among: 'care-leavers',
        en: 'Young people aged 16 to 24 with a care leaver’s record',
        cy: 'Pobl ifanc 16 i 24 oed sydd â chofnod gadael gofal'
    },
    title: {
        en: 'Not in education, employment or training',
        cy: 'Ddim mewn addysg, cyflogaeth na hyfforddiant'
    },
    definition: {
        en: 'Met: the main activity of the latest record begins neet.',
        cy: 'Bodlonwyd: mae prif weithgaredd y cofnod diweddaraf yn dechrau â neet.'
    },
    readings: [
        {
            en: 'A young person still looked after is counted too.',
            cy: 'Cyfrifir person ifanc sy’n dal i dderbyn gofal hefyd.'
        }
    ],
    missing: {
        en: 'no activity in the latest record',
        cy: 'dim gweithgaredd yn y cofnod diweddaraf'
    },
    source: overviewReport('part 4', 'rhan 4'),
    groups: [],
    answer ({ facts, leaver, age }) {
        if (age < 16 || age > 24) return NOT_COUNTED;
        const activity = facts.careLeavers.activity[leaver];
        return activity === UNSAID ? NOT_KNOWN : isNeet[activity];
    }
};

//# sourceMappingURL=neet.js.map