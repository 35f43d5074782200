import { NOT_COUNTED } from './indicator.js';
import { careLeavers16To24 } from './populations.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** Care leavers on council-sponsored schemes. */ export const sponsoredSchemes = {
    code: 'sponsored-schemes',
    ref: 'P4-04',
    part: 4,
    kind: 'met',
    unit: youngPeople,
    population: careLeavers16To24,
    title: {
        en: 'Care leavers on council-sponsored schemes',
        cy: 'Pobl ifanc sy’n gadael gofal ar gynlluniau a noddir gan y cyngor'
    },
    definition: {
        en: 'Met: the latest record names a scheme; none named is not met.',
        cy: 'Bodlonwyd: mae’r cofnod diweddaraf yn enwi cynllun; ni fodlonwyd heb enw.'
    },
    readings: [],
    missing: null,
    source: overviewReport('part 4', 'rhan 4'),
    groups: [],
    answer: ({ facts, leaver, age, isLookedAfter })=>isLookedAfter || age < 16 || age > 24 ? NOT_COUNTED : facts.careLeavers.hasSponsoredScheme[leaver]
};

//# sourceMappingURL=sponsored-schemes.js.map