import { expect, test } from '@jest/globals';
import { shownCount, shownPercentage, shownRow } from './disclosure.js';
import { nearest5, percentage } from './rounding.js';
test.each([
    [
        0,
        0
    ],
    [
        2,
        0
    ],
    [
        3,
        5
    ],
    [
        7,
        5
    ],
    [
        8,
        10
    ],
    [
        5743,
        5745
    ],
    [
        6407,
        6405
    ],
    [
        2.5,
        5
    ],
    [
        -2.5,
        -5
    ],
    [
        -2,
        0
    ]
])('%d rounds to %d', (count, rounded)=>expect(nearest5(count)).toBe(rounded));
test.each([
    [
        1,
        8,
        0,
        13,
        'half away from zero: 12.5 is 13'
    ],
    [
        4715,
        6372,
        0,
        74,
        'the report’s foster care'
    ],
    [
        664,
        5743,
        1,
        11.6,
        'growth on unrounded counts'
    ],
    [
        1,
        200,
        0,
        1,
        'exactly a half'
    ],
    [
        0,
        3,
        0,
        0,
        'nobody met'
    ]
])('%d of %d to %d decimals is %d, because %s', (met, population, decimals, shown)=>expect(percentage(met, population, decimals)).toBe(shown));
test('nobody counted is no percentage, not 0', ()=>expect(percentage(0, 0)).toBeNull());
test.each([
    [
        4,
        'public',
        null,
        'below 5 is suppressed'
    ],
    [
        0,
        'public',
        null,
        'a true zero is suppressed too'
    ],
    [
        5,
        'public',
        5,
        '5 is the smallest shown'
    ],
    [
        43,
        'public',
        45,
        'the public sees nearest 5'
    ],
    [
        1,
        'authority',
        1,
        'the authority sees its own record exactly'
    ],
    [
        1,
        'inspectorate',
        1,
        'the return is exact'
    ]
])('%d to the %s is %s, because %s', (count, audience, shown)=>expect(shownCount(count, audience)).toBe(shown));
test.each([
    [
        9,
        9,
        'public',
        null,
        'fewer than 10 counted'
    ],
    [
        5,
        10,
        'public',
        50,
        '10 counted'
    ],
    [
        4,
        100,
        'public',
        null,
        'the numerator alone would be suppressed'
    ],
    [
        4,
        5,
        'authority',
        80,
        'not hidden inside'
    ]
])('%d of %d to the %s is %s, because %s', (met, population, audience, shown)=>{
    expect(shownPercentage(met, population, audience)).toBe(shown);
});
test.each([
    [
        [
            3,
            20,
            50
        ],
        [
            null,
            null,
            50
        ],
        'the next smallest goes with a single suppressed one'
    ],
    [
        [
            3,
            2,
            50
        ],
        [
            null,
            null,
            50
        ],
        'two suppressed need no third'
    ],
    [
        [
            12,
            20,
            50
        ],
        [
            10,
            20,
            50
        ],
        'none suppressed'
    ],
    [
        [
            3,
            20,
            20
        ],
        [
            null,
            null,
            20
        ],
        'of two as small the earlier'
    ],
    [
        [
            3
        ],
        [
            null
        ],
        'nothing to hide it behind'
    ]
])('the row %j is shown as %j, because %s', (counts, shown)=>expect(shownRow(counts, 'public')).toEqual(shown));
test('inside the authority no row is touched', ()=>expect(shownRow([
        3,
        20,
        50
    ], 'authority')).toEqual([
        3,
        20,
        50
    ]));

//# sourceMappingURL=rounding.spec.js.map