import { expect, test } from '@jest/globals';
import { areaRelation, neighboursOf } from './areas.js';
import { INSIDE, NEIGHBOURING_WELSH, OTHER_WELSH, OUTSIDE_WALES } from './authority-facts.js';
// Wrexham borders Flintshire and Shropshire.
const neighbours = neighboursOf('W06000006', [
    [
        'W06000006',
        'W06000005'
    ],
    [
        'E06000051',
        'W06000006'
    ],
    [
        'W06000002',
        'W06000003'
    ]
]);
test.each([
    [
        'W06000006',
        INSIDE,
        'itself'
    ],
    [
        'W06000005',
        NEIGHBOURING_WELSH,
        'a Welsh neighbour'
    ],
    [
        'W06000003',
        OTHER_WELSH,
        'Conwy is Wales and no neighbour'
    ],
    [
        'E06000051',
        OUTSIDE_WALES,
        'Shropshire borders it and is outside Wales'
    ],
    [
        'S12000036',
        OUTSIDE_WALES,
        'Scotland'
    ],
    [
        'N09000003',
        OUTSIDE_WALES,
        'Northern Ireland'
    ]
])('%s is %d, because %s', (area, relation)=>expect(areaRelation('W06000006', area, neighbours)).toBe(relation));

//# sourceMappingURL=areas.spec.js.map