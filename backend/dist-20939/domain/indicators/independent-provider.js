import { hasNamedProvider, INDEPENDENT, isAgencyFosterCare } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { MET, NOT_KNOWN, NOT_MET } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** With independent providers. */ export const independentProvider = {
    code: 'independent-provider',
    ref: 'P5-02',
    part: 5,
    kind: 'met',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'With independent providers',
        cy: 'Gyda darparwyr annibynnol'
    },
    definition: {
        en: 'Met: placement F3 or F6, or H…, S1 or R1 to R3 with an independent provider.',
        cy: 'Bodlonwyd: lleoliad F3 neu F6, neu H…, S1 neu R1 i R3 gyda darparwr annibynnol.'
    },
    readings: [],
    missing: {
        en: 'no placement on the date, or no provider of a home, school or other residential setting',
        cy: 'dim lleoliad ar y dyddiad, neu ddim darparwr cartref, ysgol neu leoliad preswyl arall'
    },
    source: overviewReport('part 5', 'rhan 5'),
    groups: [],
    answer ({ facts, placement, placementType }) {
        if (placement < 0) return NOT_KNOWN;
        if (isAgencyFosterCare[placementType] === 1) return MET;
        if (hasNamedProvider[placementType] === 0) return NOT_MET;
        const provider = facts.placements.provider[placement];
        return provider === UNSAID ? NOT_KNOWN : provider === INDEPENDENT ? MET : NOT_MET;
    }
};

//# sourceMappingURL=independent-provider.js.map