import { expect, test } from '@jest/globals';
import { answersOf } from './one-child.js';
const since = (started_on, ended_on = '', status = 'C2')=>({
        'periods-of-care': [
            {
                started_on,
                ended_on
            }
        ],
        'legal-statuses': [
            {
                started_on,
                legal_status: status
            }
        ]
    });
const reviews = (...rows)=>({
        reviews: rows.map((row, at)=>({
                review_id: `R${at}`,
                ...row
            }))
    });
const held = (...days)=>reviews(...days.map((held_on)=>({
            held_on
        })));
// 20 working days after Monday 8 January 2018 is Monday 5 February.
test.each([
    [
        {
            ...since('2018-01-08'),
            ...held('2018-02-05')
        },
        [
            1
        ],
        'held on the due day'
    ],
    [
        {
            ...since('2018-01-08'),
            ...held('2018-02-06')
        },
        [
            0
        ],
        'held the day after'
    ],
    [
        since('2018-01-08'),
        [
            0
        ],
        'due and never held'
    ],
    [
        since('2018-01-08', '2018-02-05'),
        [],
        'fell due on the day the period ended and was never held'
    ],
    [
        since('2018-01-08', '2018-02-06'),
        [
            0
        ],
        'fell due the day before the period ended'
    ],
    [
        {
            ...since('2018-01-08', '2018-02-05'),
            ...held('2018-01-29')
        },
        [
            1
        ],
        'held, though due on the day the period ended'
    ],
    [
        since('2018-01-08', '', 'V1'),
        [],
        'a period begun as short breaks is left out'
    ],
    [
        {
            ...since('2018-01-08'),
            ...reviews({
                held_on: '2018-02-20',
                adjourned_on: '2018-02-05'
            })
        },
        [
            1
        ],
        'adjourned on the due day'
    ],
    [
        {
            ...since('2018-01-08'),
            ...reviews({
                held_on: '2018-04-01',
                adjourned_on: '2018-02-05'
            })
        },
        [
            0
        ],
        'completed after D does not exist'
    ],
    [
        {
            ...since('2017-09-04'),
            ...reviews({
                held_on: '2017-10-20',
                adjourned_on: '2017-10-02'
            })
        },
        [
            1,
            0
        ],
        'the next is 3 months from the day held, 20 January'
    ],
    [
        {
            ...since('2017-09-04'),
            ...held('2017-10-02', '2018-01-02')
        },
        [
            1,
            1
        ],
        'second 3 months after the first'
    ],
    [
        {
            ...since('2017-09-04'),
            ...held('2017-10-02', '2018-01-03')
        },
        [
            1,
            0
        ],
        'second a day late'
    ],
    [
        {
            ...since('2015-01-05'),
            ...held('2015-01-30', '2015-04-30', '2017-08-31', '2018-02-28')
        },
        [
            1
        ],
        '31 August and 6 months is 28 February'
    ],
    [
        {
            ...since('2018-03-05'),
            ...held('2018-03-20')
        },
        [],
        'held early of a due day after D'
    ]
])('reviews due of %j are %j, because %s', (said, answers)=>expect(answersOf('reviews-in-time', said)).toEqual(answers));
// 25 working days after Friday 22 December 2017 is Wednesday 31 January 2018; 5 is Wednesday 3 January.
const away = (emergency, decision)=>({
        placements: [
            {
                placement_id: 'P',
                started_on: '2017-12-22',
                placement_type: 'F6',
                area_authority: 'W06000003',
                emergency
            }
        ],
        'out-of-area-decisions': decision ? [
            {
                placement_id: 'P',
                ...decision
            }
        ] : []
    });
const referred = (referred_to_panel_on)=>({
        referred_to_panel_on
    });
const told = (area_authority_notified_on, health_board_notified_on)=>({
        area_authority_notified_on,
        health_board_notified_on
    });
test.each([
    [
        'out-of-area-panel',
        away('true', referred('2017-12-22')),
        '2018-03-31',
        0,
        'referred on the day it began'
    ],
    [
        'out-of-area-panel',
        away('true', referred('2018-01-31')),
        '2018-03-31',
        1,
        'an emergency on working day 25'
    ],
    [
        'out-of-area-panel',
        away('true', referred('2018-02-01')),
        '2018-03-31',
        3,
        'an emergency a day late'
    ],
    [
        'out-of-area-panel',
        away('true', {}),
        '2018-01-31',
        2,
        'an emergency not yet due on working day 25'
    ],
    [
        'out-of-area-panel',
        away('true', {}),
        '2018-02-01',
        3,
        'an emergency overdue'
    ],
    [
        'out-of-area-panel',
        away('true', referred('2018-01-31')),
        '2018-01-30',
        2,
        'a referral after D is not yet made'
    ],
    [
        'out-of-area-panel',
        away('', referred('2018-01-31')),
        '2018-03-31',
        -1,
        'whether an emergency decides, and is empty'
    ],
    [
        'out-of-area-panel',
        away('', {}),
        '2018-01-31',
        -1,
        'not referred, perhaps not due'
    ],
    [
        'out-of-area-panel',
        away('', {}),
        '2018-02-01',
        3,
        'not met either way'
    ],
    [
        'out-of-area-panel',
        away('false', referred('2017-12-27')),
        '2018-03-31',
        3,
        'no emergency, referred after'
    ],
    [
        'out-of-area-panel',
        away('true', null),
        '2018-01-05',
        -1,
        'no decision row'
    ],
    [
        'out-of-area-notifications',
        away('', told('2018-01-03', '2018-01-03')),
        '2018-03-31',
        0,
        'both on working day 5'
    ],
    [
        'out-of-area-notifications',
        away('', told('2018-01-03', '2018-01-04')),
        '2018-03-31',
        1,
        'one of them late'
    ],
    [
        'out-of-area-notifications',
        away('', told('2018-01-03', '')),
        '2018-01-03',
        4,
        'not yet due on working day 5'
    ],
    [
        'out-of-area-notifications',
        away('', told('2018-01-03', '')),
        '2018-01-04',
        2,
        'one only'
    ],
    [
        'out-of-area-notifications',
        away('', told('2018-02-01', '2018-02-01')),
        '2018-01-04',
        3,
        'told after D is not told'
    ],
    [
        'out-of-area-notifications',
        away('', null),
        '2018-01-04',
        -1,
        'no decision row'
    ]
])('%s of %j on %s is %d, because %s', (code, said, day, answer)=>expect(answersOf(code, said, day)).toEqual([
        answer
    ]));
test.each([
    [
        'iro-continuity',
        reviews({
            held_on: '2018-01-01',
            chaired_by: 'A'
        }, {
            held_on: '2018-02-01',
            chaired_by: 'A'
        }, {
            held_on: '2018-04-01',
            chaired_by: 'B'
        }),
        [
            1
        ],
        'a chair after D is not looked at'
    ],
    [
        'iro-continuity',
        reviews({
            held_on: '2018-01-01',
            chaired_by: 'A'
        }, {
            held_on: '2018-02-01'
        }),
        [
            -1
        ],
        'a chair is empty'
    ],
    [
        'iro-continuity',
        held('2014-01-01', '2018-02-01'),
        [],
        'one review of the current period is too few'
    ],
    [
        'iro-spoke-before-review',
        reviews({
            held_on: '2018-03-01',
            iro_spoke_with_child_on: '2018-03-01'
        }),
        [
            0
        ],
        'spoke on the day'
    ],
    [
        'iro-spoke-before-review',
        reviews({
            held_on: '2018-03-01',
            iro_spoke_with_child_on: '2018-03-02'
        }),
        [
            2
        ],
        'spoke the day after'
    ],
    [
        'iro-spoke-before-review',
        reviews({
            held_on: '2018-03-01',
            iro_spoke_with_child_on: '2018-04-01'
        }),
        [
            -1
        ],
        'spoken after D reads as empty'
    ],
    [
        'review-attendance',
        {
            ...reviews({
                held_on: '2018-03-01',
                participation: 'PN1'
            }),
            children: [
                {
                    date_of_birth: '2014-03-02'
                }
            ]
        },
        [],
        'three on the day held'
    ],
    [
        'review-attendance',
        {
            ...reviews({
                held_on: '2018-03-01',
                participation: 'PN1'
            }),
            children: [
                {
                    date_of_birth: '2014-03-01'
                }
            ]
        },
        [
            1
        ],
        'four on the day held'
    ]
])('%s of %j is %j, because %s', (code, said, answers)=>expect(answersOf(code, said)).toEqual(answers));

//# sourceMappingURL=reviews-and-clocks.spec.js.map