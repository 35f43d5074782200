import { expect, test } from '@jest/globals';
import { answersOf } from './one-child.js';
const period = (started_on, ended_on = '', reason_ended = '')=>({
        'periods-of-care': [
            {
                started_on,
                ended_on,
                reason_ended
            }
        ]
    });
const legal = (...rows)=>({
        'legal-statuses': rows.map(([legal_status, started_on, ended_on])=>({
                legal_status,
                started_on,
                ended_on
            }))
    });
const placed = (placement_type, more = {})=>({
        placements: [
            {
                placement_id: 'P',
                started_on: '2015-01-05',
                placement_type,
                ...more
            }
        ]
    });
const born = (date_of_birth, more = {})=>({
        children: [
            {
                date_of_birth,
                ...more
            }
        ]
    });
test.each([
    [
        'looked-after',
        period('2018-03-31'),
        [
            0
        ],
        'the first day counts'
    ],
    [
        'looked-after',
        period('2018-04-01'),
        [],
        'a period begun after D is not there'
    ],
    [
        'looked-after',
        period('2015-01-05', '2018-03-31'),
        [],
        'the end is the first day it no longer holds'
    ],
    [
        'looked-after',
        period('2015-01-05', '2018-04-01'),
        [
            0
        ],
        'the day before the end counts'
    ],
    [
        'looked-after',
        legal([
            'V1',
            '2015-01-05',
            ''
        ]),
        [],
        'short breaks are left out'
    ],
    [
        'looked-after',
        legal([
            'V1',
            '2015-01-05',
            '2018-03-31'
        ], [
            'V2',
            '2018-03-31',
            ''
        ]),
        [
            0
        ],
        'V1 ended on D'
    ],
    [
        'looked-after',
        legal([
            'V2',
            '2018-04-01',
            ''
        ]),
        [
            0
        ],
        'no status on D is still looked after'
    ],
    [
        'care-order',
        legal([
            'C2',
            '2018-04-01',
            ''
        ]),
        [
            -1
        ],
        'a status after D is not looked at'
    ],
    [
        'care-order',
        legal([
            'E1',
            '2015-01-05',
            ''
        ]),
        [
            0
        ],
        'a placement order is no care order'
    ],
    [
        'by-legal-status',
        placed('P1'),
        [
            2
        ],
        'a full care order with parents'
    ],
    [
        'by-legal-status',
        {
            placements: []
        },
        [
            1
        ],
        'a full care order with no placement counts as not with parents'
    ],
    [
        'started-in-year',
        period('2017-03-31'),
        [],
        'the day twelve months before is of the year before'
    ],
    [
        'started-in-year',
        period('2017-04-01'),
        [
            0
        ],
        '1 April is the first day of the year to 31 March'
    ],
    [
        'started-in-year',
        {
            ...period('2018-01-01'),
            ...legal([
                'V1',
                '2018-01-01',
                ''
            ])
        },
        [],
        'begun as short breaks'
    ],
    [
        'ended-in-year',
        period('2015-01-05', '2018-03-31', 'E4'),
        [
            6
        ],
        'ended on D'
    ],
    [
        'ended-in-year',
        period('2015-01-05', '2018-04-01', 'E4'),
        [],
        'an end after D reads as empty'
    ],
    [
        'ended-in-year',
        period('2015-01-05', '2018-01-01'),
        [
            -1
        ],
        'no reason is not known'
    ],
    [
        'ended-in-year',
        {
            ...period('2015-01-05', '2018-01-01', 'E4'),
            ...legal([
                'V1',
                '2015-01-05',
                '2018-01-01'
            ], [
                'C2',
                '2018-01-01',
                ''
            ])
        },
        [],
        'V1 on the day before the end'
    ],
    [
        'by-age',
        born('2018-03-31'),
        [
            0
        ],
        'born on D'
    ],
    [
        'by-age',
        born('2002-03-31'),
        [
            4
        ],
        '16 today'
    ],
    [
        'by-age',
        born('2002-04-01'),
        [
            3
        ],
        '16 tomorrow'
    ],
    [
        'by-age',
        born('2000-03-31'),
        [
            5
        ],
        'eighteen and still looked after'
    ],
    [
        'by-sex',
        born('2008-06-01'),
        [
            -1
        ],
        'empty is not known'
    ],
    [
        'by-ethnic-group',
        born('2008-06-01', {
            ethnicity: 'E1'
        }),
        [
            2
        ],
        'Chinese is counted in Asian'
    ],
    [
        'by-ethnic-group',
        born('2008-06-01', {
            ethnicity: 'NOBT'
        }),
        [
            -1
        ],
        'not obtained is in no band'
    ],
    [
        'with-parents',
        {
            placements: []
        },
        [
            -1
        ],
        'no placement on D'
    ],
    [
        'placement-area',
        placed('F2', {
            area_authority: 'W06000003'
        }),
        [
            1
        ],
        'a neighbour in Wales'
    ],
    [
        'placement-area',
        placed('F2', {
            area_authority: 'W06000015'
        }),
        [
            2
        ],
        'Welsh, no neighbour'
    ],
    [
        'placement-area',
        placed('F2', {
            area_authority: 'E06000051'
        }),
        [
            3
        ],
        'an English area'
    ],
    [
        'placement-area',
        placed('F2'),
        [
            -1
        ],
        'area empty'
    ],
    [
        'independent-provider',
        placed('H3'),
        [
            -1
        ],
        'a home whose provider is empty'
    ],
    [
        'independent-provider',
        placed('H3', {
            provider: 'own'
        }),
        [
            0
        ],
        'a home of the authority'
    ],
    [
        'independent-provider',
        placed('F3'),
        [
            1
        ],
        'agency fostering says it by its type'
    ],
    [
        'independent-provider',
        placed('R5', {
            provider: 'independent'
        }),
        [
            0
        ],
        'custody is not asked'
    ],
    [
        'secure-under-13',
        {
            ...placed('H21'),
            ...born('2005-04-01')
        },
        [
            1
        ],
        'twelve on D'
    ],
    [
        'secure-under-13',
        {
            ...placed('H21'),
            ...born('2005-03-31')
        },
        [
            0
        ],
        'thirteen on D'
    ],
    [
        'secure-under-13',
        placed('F2'),
        [],
        'not in secure'
    ],
    [
        'placements-in-year',
        placed('F2', {
            ended_on: '2017-04-01'
        }),
        [
            -1
        ],
        'over before the first day of the year'
    ],
    [
        'placements-in-year',
        placed('F2', {
            ended_on: '2017-04-02'
        }),
        [
            0
        ],
        'covers the first day of the year'
    ],
    [
        'placements-in-year',
        placed('M2'),
        [
            -1
        ],
        'an absence is left out'
    ],
    [
        'placements-in-year',
        {
            placements: [
                {
                    placement_id: 'P',
                    started_on: '2018-04-01',
                    placement_type: 'F2'
                }
            ]
        },
        [
            -1
        ],
        'begun after D'
    ]
])('%s of %j is %j, because %s', (code, said, answers)=>expect(answersOf(code, said)).toEqual(answers));
test('someone born on 29 February has no birthday on 28 February of a common year', ()=>{
    expect(answersOf('by-age', born('2012-02-29'), '2017-02-28')).toEqual([
        1
    ]);
    expect(answersOf('by-age', born('2012-02-29'), '2017-03-01')).toEqual([
        2
    ]);
});

//# sourceMappingURL=who-is-looked-after.spec.js.map