import { settingAt } from '../codes/positions.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Children looked after by setting. */ export const bySetting = {
    code: 'by-setting',
    ref: 'P5-03…06',
    part: 5,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Children looked after by setting',
        cy: 'Plant sy’n derbyn gofal yn ôl lleoliad'
    },
    definition: {
        en: 'The setting of the placement on the date.',
        cy: 'Math o leoliad ar y dyddiad.'
    },
    readings: [],
    missing: {
        en: 'no placement on the date',
        cy: 'dim lleoliad ar y dyddiad'
    },
    source: overviewReport('part 5', 'rhan 5'),
    groups: [
        {
            code: 'foster',
            en: 'Foster care',
            cy: 'Gofal maeth'
        },
        {
            code: 'parents',
            en: 'With parents',
            cy: 'Gyda rhieni'
        },
        {
            code: 'childrens-home',
            en: 'Children’s home',
            cy: 'Cartref plant'
        },
        {
            code: 'secure',
            en: 'Secure unit',
            cy: 'Uned ddiogel'
        },
        {
            code: 'residential-school',
            en: 'Residential school',
            cy: 'Ysgol breswyl'
        },
        {
            code: 'other-residential',
            en: 'Other residential',
            cy: 'Preswyl arall'
        },
        {
            code: 'independent-living',
            en: 'Independent living',
            cy: 'Byw’n annibynnol'
        },
        {
            code: 'adoption',
            en: 'Placed for adoption',
            cy: 'Wedi’u lleoli i’w mabwysiadu'
        },
        {
            code: 'custody',
            en: 'Custody',
            cy: 'Y ddalfa'
        },
        {
            code: 'absent',
            en: 'Absent',
            cy: 'Absennol'
        },
        {
            code: 'other',
            en: 'Other',
            cy: 'Arall'
        }
    ],
    answer: ({ placement, placementType })=>placement < 0 ? NOT_KNOWN : settingAt[placementType]
};

//# sourceMappingURL=by-setting.js.map