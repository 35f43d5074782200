import { describe, expect, it } from '@jest/globals';
import { welshPlacement } from './map-placement.js';
const own = 'W06000015';
const postcodes = new Map([
    [
        'CF101AA',
        own
    ],
    [
        'SA101AA',
        'W06000012'
    ],
    [
        'BS11AA',
        'E06000023'
    ]
]);
describe('The Welsh placement type', ()=>{
    it.each([
        [
            'U1',
            'PR1',
            'F1',
            own,
            false
        ],
        [
            'U3',
            'PR4',
            'F4',
            null,
            true
        ],
        [
            'U4',
            'PR1',
            'F2',
            own,
            false
        ],
        [
            'U5',
            'PR2',
            'F5',
            null,
            true
        ],
        [
            'U6',
            'PR3',
            'F6',
            null,
            true
        ],
        [
            'U6',
            'PR4',
            'F6',
            null,
            true
        ],
        [
            'U6',
            'PR5',
            'F6',
            null,
            true
        ],
        [
            'K1',
            'PR1',
            'H1',
            own,
            false
        ],
        [
            'K1',
            'PR2',
            'H21',
            null,
            true
        ],
        [
            'K2',
            'PR1',
            'H3',
            own,
            false
        ],
        [
            'K2',
            'PR4',
            'H4',
            null,
            true
        ],
        [
            'H5',
            'PR4',
            'H5',
            null,
            false
        ],
        [
            'P1',
            'PR0',
            'P1',
            null,
            false
        ],
        [
            'T2',
            'PR1',
            null,
            null,
            false
        ]
    ])('of %s by %s is %s in %s when no postcode table is configured', (place, provider, type, area, isChosen)=>{
        expect(welshPlacement({
            place,
            provider,
            placementPostcode: 'CF10 1AA'
        }, {
            authority: own
        })).toEqual({
            type,
            area,
            isChosen
        });
    });
    it.each([
        [
            'U6',
            'PR4',
            'CF10 1AA',
            'F3',
            own
        ],
        [
            'U6',
            'PR1',
            'SA10 1AA',
            'F5',
            'W06000012'
        ],
        [
            'K1',
            'PR1',
            'SA10 1AA',
            'H21',
            'W06000012'
        ],
        [
            'K1',
            'PR1',
            'BS1 1AA',
            'H22',
            'E06000023'
        ],
        [
            'U1',
            'PR1',
            'ZZ1 1ZZ',
            'F4',
            null
        ]
    ])('of %s by %s at %s is %s when the table says so', (place, provider, placementPostcode, type, area)=>{
        expect(welshPlacement({
            place,
            provider,
            placementPostcode
        }, {
            authority: own,
            postcodes
        })).toMatchObject({
            type,
            area
        });
    });
});

//# sourceMappingURL=map-placement.spec.js.map