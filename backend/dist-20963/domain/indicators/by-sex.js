import { sexes } from '../codes/sexes.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Boys and girls looked after. */ export const bySex = {
    code: 'by-sex',
    ref: 'P1-06',
    part: 1,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Boys and girls looked after',
        cy: 'Bechgyn a merched sy’n derbyn gofal'
    },
    definition: {
        en: 'Children looked after by sex.',
        cy: 'Plant sy’n derbyn gofal yn ôl rhyw.'
    },
    readings: [],
    missing: {
        en: 'no sex recorded',
        cy: 'dim rhyw wedi’i gofnodi'
    },
    source: overviewReport('Figure 1', 'Ffigur 1'),
    groups: sexes,
    answer: (child)=>child.facts.children.sex[child.child]
};

//# sourceMappingURL=by-sex.js.map