import { bandAt } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Children looked after by ethnic group. */ export const byEthnicGroup = {
    code: 'by-ethnic-group',
    ref: 'P1-08…12',
    part: 1,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Children looked after by ethnic group',
        cy: 'Plant sy’n derbyn gofal yn ôl grŵp ethnig'
    },
    definition: {
        en: 'Children looked after by the band of the reports their ethnic group is in.',
        cy: 'Plant sy’n derbyn gofal yn ôl band eu grŵp ethnig yn yr adroddiadau.'
    },
    readings: [],
    missing: {
        en: 'ethnic group empty, or in no band of the reports',
        cy: 'grŵp ethnig yn wag, neu heb fod mewn unrhyw fand'
    },
    source: overviewReport('part 1', 'rhan 1'),
    groups: [
        {
            code: 'White',
            en: 'White',
            cy: 'Gwyn'
        },
        {
            code: 'Mixed',
            en: 'Mixed or multiple',
            cy: 'Cymysg neu luosog'
        },
        {
            code: 'Asian',
            en: 'Asian or Asian British',
            cy: 'Asiaidd neu Asiaidd Prydeinig'
        },
        {
            code: 'Black',
            en: 'Black, African, Caribbean or Black British',
            cy: 'Du, Affricanaidd, Caribïaidd neu Ddu Prydeinig'
        },
        {
            code: 'Other',
            en: 'Other ethnic group',
            cy: 'Grŵp ethnig arall'
        }
    ],
    answer (child) {
        const group = child.facts.children.ethnicity[child.child];
        return group === UNSAID ? NOT_KNOWN : bandAt[group];
    }
};

//# sourceMappingURL=by-ethnic-group.js.map