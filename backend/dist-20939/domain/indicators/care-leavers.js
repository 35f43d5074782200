import { NOT_COUNTED } from './indicator.js';
import { careLeavers16To24 } from './populations.js';
import { overviewReport } from './sources.js';
import { youngPeople } from './units.js';
/** Care leavers aged 16 to 24. */ export const careLeavers = {
    code: 'care-leavers',
    ref: 'P1-14',
    part: 1,
    kind: 'groups',
    unit: youngPeople,
    population: careLeavers16To24,
    title: {
        en: 'Care leavers aged 16 to 24',
        cy: 'Pobl ifanc 16 i 24 oed sy’n gadael gofal'
    },
    definition: {
        en: 'Young people by the category of their latest record.',
        cy: 'Pobl ifanc yn ôl categori eu cofnod diweddaraf.'
    },
    readings: [
        {
            en: 'A child in a series of short breaks is not looked after.',
            cy: 'Nid yw plentyn mewn cyfres o seibiannau byr yn derbyn gofal.'
        }
    ],
    missing: {
        en: 'no category',
        cy: 'dim categori'
    },
    source: overviewReport('part 1', 'rhan 1'),
    groups: [
        {
            code: '1',
            en: 'Category 1',
            cy: 'Categori 1'
        },
        {
            code: '2',
            en: 'Category 2',
            cy: 'Categori 2'
        },
        {
            code: '3',
            en: 'Category 3',
            cy: 'Categori 3'
        },
        {
            code: '4',
            en: 'Category 4',
            cy: 'Categori 4'
        },
        {
            code: '5',
            en: 'Category 5',
            cy: 'Categori 5'
        },
        {
            code: '6',
            en: 'Category 6',
            cy: 'Categori 6'
        }
    ],
    answer: (child)=>child.isLookedAfter || child.age < 16 || child.age > 24 ? NOT_COUNTED : child.category - 1
};

//# sourceMappingURL=care-leavers.js.map