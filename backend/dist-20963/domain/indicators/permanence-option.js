import { permanenceOptions } from '../codes/permanence-options.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Permanence plans. */ export const permanenceOption = {
    code: 'permanence-option',
    ref: 'P5-10',
    part: 5,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Permanence plans',
        cy: 'Cynlluniau sefydlogrwydd'
    },
    definition: {
        en: 'The long-term plan of the current care and support plan.',
        cy: 'Y cynllun hirdymor yn y cynllun gofal a chymorth presennol.'
    },
    readings: [],
    missing: {
        en: 'no current plan, or no long-term plan in it',
        cy: 'dim cynllun presennol, neu ddim cynllun hirdymor ynddo'
    },
    source: overviewReport('Figure 6', 'Ffigur 6'),
    groups: permanenceOptions,
    answer: ({ facts, plan })=>plan < 0 ? NOT_KNOWN : facts.plans.permanenceOption[plan]
};

//# sourceMappingURL=permanence-option.js.map