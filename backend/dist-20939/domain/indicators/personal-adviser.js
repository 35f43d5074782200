import { PERSONAL_ADVISER_ROLE } from '../codes/positions.js';
import { isAllocated } from './allocated.js';
import { MET, NOT_COUNTED, NOT_MET } from './indicator.js';
import { owedPathwayPlan } from './populations.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** Care leavers with a personal adviser. */ export const personalAdviser = {
    code: 'personal-adviser',
    ref: 'P5-17',
    part: 5,
    kind: 'met',
    unit: youngPeople,
    population: owedPathwayPlan,
    title: {
        en: 'Care leavers with a personal adviser',
        cy: 'Pobl ifanc sy’n gadael gofal â chynghorydd personol'
    },
    definition: {
        en: 'Met: a personal adviser’s allocation covers the date.',
        cy: 'Bodlonwyd: mae dyraniad cynghorydd personol yn cwmpasu’r dyddiad.'
    },
    readings: [],
    missing: null,
    source: overviewReport('Table 3', 'Tabl 3'),
    groups: [],
    answer (child) {
        if (child.isLookedAfter || child.category < 2 || child.category > 4) return NOT_COUNTED;
        return isAllocated(child, PERSONAL_ADVISER_ROLE) ? MET : NOT_MET;
    }
};

//# sourceMappingURL=personal-adviser.js.map