import { UNSAID } from '../facts/columns.js';
import { NOT_KNOWN } from './indicator.js';
import { lookedAfter } from './populations.js';
import { overviewReport } from './sources.js';
import { children } from './units.js';
/** Where children are placed. */ export const placementArea = {
    code: 'placement-area',
    ref: 'P2-03…06',
    part: 2,
    kind: 'groups',
    unit: children,
    population: lookedAfter,
    title: {
        en: 'Where children are placed',
        cy: 'Ble mae plant wedi’u lleoli'
    },
    definition: {
        en: 'The area of the placement on the date.',
        cy: 'Ardal y lleoliad ar y dyddiad.'
    },
    readings: [
        {
            en: 'A bordering English authority is outside Wales; any kind of border makes a Welsh one a neighbour.',
            cy: 'Mae awdurdod cyfagos yn Lloegr y tu allan i Gymru; mae unrhyw fath o ffin yn gwneud awdurdod yng Nghymru yn gyfagos.'
        }
    ],
    missing: {
        en: 'no placement on the date, or its area empty',
        cy: 'dim lleoliad ar y dyddiad, neu ei ardal yn wag'
    },
    source: overviewReport('Figure 3', 'Ffigur 3'),
    groups: [
        {
            code: 'inside',
            en: 'Inside the authority',
            cy: 'O fewn yr awdurdod'
        },
        {
            code: 'neighbouring-welsh-authority',
            en: 'Neighbouring Welsh authority',
            cy: 'Awdurdod cyfagos yng Nghymru'
        },
        {
            code: 'other-welsh-authority',
            en: 'Other Welsh authority',
            cy: 'Awdurdod arall yng Nghymru'
        },
        {
            code: 'outside-wales',
            en: 'Outside Wales',
            cy: 'Y tu allan i Gymru'
        }
    ],
    answer ({ facts, placement }) {
        const area = placement < 0 ? UNSAID : facts.placements.area[placement];
        return area === UNSAID ? NOT_KNOWN : facts.areas.relation[area];
    }
};

//# sourceMappingURL=placement-area.js.map