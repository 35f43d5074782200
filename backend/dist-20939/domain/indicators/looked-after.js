import { COUNTED } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Children looked after. */ export const lookedAfterOnDay = {
    code: 'looked-after',
    ref: 'P1-01',
    part: 1,
    kind: 'count',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Children looked after',
        cy: 'Plant sy’n derbyn gofal'
    },
    definition: {
        en: 'Children in a period of care on the date whose legal status is not V1.',
        cy: 'Plant mewn cyfnod o ofal ar y dyddiad nad V1 yw eu statws cyfreithiol.'
    },
    readings: [
        {
            en: 'A child whose legal status on the date is not recorded is still looked after.',
            cy: 'Mae plentyn heb statws cyfreithiol wedi’i gofnodi ar y dyddiad yn dal i dderbyn gofal.'
        }
    ],
    missing: null,
    source: overviewReport('part 1', 'rhan 1'),
    groups: [],
    answer: ()=>COUNTED
};

//# sourceMappingURL=looked-after.js.map