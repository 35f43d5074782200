import { FULL_CARE_ORDER, INTERIM_CARE_ORDER, PLACEMENT_ORDER, REMAND, SECTION_76, WITH_PARENTS } from '../codes/positions.js';
import { UNSAID } from '../facts/columns.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Legal status of children looked after. */ export const byLegalStatus = {
    code: 'by-legal-status',
    ref: 'P1-15…22',
    part: 1,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Legal status of children looked after',
        cy: 'Statws cyfreithiol plant sy’n derbyn gofal'
    },
    definition: {
        en: 'Legal status on the date; care orders by whether the child is placed with parents (P1).',
        cy: 'Statws cyfreithiol ar y dyddiad; gorchmynion gofal yn ôl a yw’r plentyn wedi’i leoli gyda rhieni (P1).'
    },
    readings: [
        {
            en: 'A care order with no placement recorded on the date counts as not with parents.',
            cy: 'Mae gorchymyn gofal heb leoliad wedi’i gofnodi ar y dyddiad yn cyfrif fel nid gyda rhieni.'
        }
    ],
    missing: {
        en: 'no legal status recorded on the date',
        cy: 'dim statws cyfreithiol wedi’i gofnodi ar y dyddiad'
    },
    source: overviewReport('Table 1', 'Tabl 1'),
    groups: [
        {
            code: 'section-76',
            en: 'Section 76 accommodation',
            cy: 'Llety adran 76'
        },
        {
            code: 'full-care-order-not-with-parents',
            en: 'Full care order, not with parents',
            cy: 'Gorchymyn gofal llawn, nid gyda rhieni'
        },
        {
            code: 'full-care-order-with-parents',
            en: 'Full care order, with parents',
            cy: 'Gorchymyn gofal llawn, gyda rhieni'
        },
        {
            code: 'interim-care-order-not-with-parents',
            en: 'Interim care order, not with parents',
            cy: 'Gorchymyn gofal interim, nid gyda rhieni'
        },
        {
            code: 'interim-care-order-with-parents',
            en: 'Interim care order, with parents',
            cy: 'Gorchymyn gofal interim, gyda rhieni'
        },
        {
            code: 'remand',
            en: 'Remand',
            cy: 'Remand'
        },
        {
            code: 'placement-order',
            en: 'Placement order',
            cy: 'Gorchymyn lleoli'
        },
        {
            code: 'other',
            en: 'Other',
            cy: 'Arall'
        }
    ],
    answer ({ legalStatus, placementType }) {
        const withParents = placementType === WITH_PARENTS ? 1 : 0;
        if (legalStatus === UNSAID) return NOT_KNOWN;
        if (legalStatus === SECTION_76) return 0;
        if (legalStatus === FULL_CARE_ORDER) return 1 + withParents;
        if (legalStatus === INTERIM_CARE_ORDER) return 3 + withParents;
        if (legalStatus === REMAND) return 5;
        return legalStatus === PLACEMENT_ORDER ? 6 : 7;
    }
};

//# sourceMappingURL=by-legal-status.js.map