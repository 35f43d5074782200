import { expect, test } from '@jest/globals';
import { answersOf } from './one-child.js';
const allocated = (...rows)=>({
        allocations: rows.map(([staff_id, started_on, ended_on])=>({
                staff_id,
                started_on,
                ended_on,
                role: 'social-worker'
            }))
    });
const plan = (more = {})=>({
        'care-and-support-plans': [
            {
                plan_id: 'A',
                prepared_on: '2017-01-01',
                has_health_plan: 'true',
                has_personal_education_plan: 'true',
                ...more
            }
        ]
    });
const health = (assessed_on, more = {})=>({
        ...plan(),
        'health-assessments': [
            {
                assessed_on,
                kind: 'review',
                ...more
            }
        ]
    });
const exempt = (...rows)=>({
        ...plan(),
        'personal-education-plans': rows.map(([agreed_on, why])=>({
                agreed_on,
                exempt: why
            }))
    });
const left = (...rows)=>({
        children: [
            {
                date_of_birth: '2001-03-31'
            }
        ],
        'periods-of-care': [
            {
                started_on: '2015-01-05',
                ended_on: '2018-03-31'
            }
        ],
        'care-leavers': rows.map((row)=>({
                recorded_on: '2018-03-01',
                category: '2',
                ...row
            }))
    });
const twice = (ended_on, started_on, reason_ended = 'E4')=>({
        'periods-of-care': [
            {
                started_on: '2015-01-05',
                ended_on,
                reason_ended
            },
            ...started_on ? [
                {
                    started_on
                }
            ] : []
        ]
    });
const proceedings = (issued_on, final_order_on)=>({
        proceedings: [
            {
                issued_on,
                final_order_on
            }
        ]
    });
test.each([
    [
        'allocated-social-worker',
        allocated([
            'A',
            '2017-01-01',
            '2018-03-31'
        ]),
        [
            0
        ],
        'ended on D'
    ],
    [
        'allocated-social-worker',
        allocated([
            'A',
            '2018-03-31',
            ''
        ]),
        [
            1
        ],
        'began on D'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2017-01-01',
            ''
        ]),
        [
            0
        ],
        'one worker throughout'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2017-01-01',
            '2017-10-01'
        ], [
            'B',
            '2017-10-01',
            ''
        ]),
        [
            1
        ],
        'changed on the first day of the six months'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2017-01-01',
            '2017-09-30'
        ], [
            'B',
            '2017-09-30',
            ''
        ]),
        [
            0
        ],
        'changed the day before the six months'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2017-12-01',
            ''
        ]),
        [
            0
        ],
        'the first ever is no change'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2017-01-01',
            '2017-10-01'
        ], [
            'A',
            '2017-12-01',
            ''
        ]),
        [
            0
        ],
        'back to the same worker after a gap'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2017-01-01',
            '2017-10-01'
        ]),
        [
            -1
        ],
        'over on the first day of the six months'
    ],
    [
        'social-worker-changes',
        allocated([
            'A',
            '2018-04-01',
            ''
        ]),
        [
            -1
        ],
        'begun after D'
    ],
    [
        'social-worker-changes',
        {
            'periods-of-care': [
                {
                    started_on: '2017-10-01'
                }
            ]
        },
        [
            -1
        ],
        'looked after since the first day'
    ],
    [
        'social-worker-changes',
        {
            'periods-of-care': [
                {
                    started_on: '2017-10-02'
                }
            ]
        },
        [],
        'a day short'
    ],
    [
        'social-worker-changes',
        {
            'periods-of-care': [
                {
                    started_on: '2015-01-05',
                    ended_on: '2018-01-01'
                },
                {
                    started_on: '2018-01-01'
                }
            ]
        },
        [
            -1
        ],
        'no day between two periods'
    ],
    [
        'social-worker-changes',
        {
            'legal-statuses': [
                {
                    started_on: '2017-10-01',
                    ended_on: '2017-10-02',
                    legal_status: 'V1'
                }
            ]
        },
        [],
        'one day of short breaks'
    ],
    [
        'plan-with-timely-health',
        health('2017-03-31'),
        [
            1
        ],
        'twelve months to the day'
    ],
    [
        'plan-with-timely-health',
        health('2017-03-30'),
        [
            0
        ],
        'a day too old'
    ],
    [
        'plan-with-timely-health',
        {
            ...health('2017-09-30'),
            children: [
                {
                    date_of_birth: '2013-04-01'
                }
            ]
        },
        [
            1
        ],
        'under 5, six months to the day (30 September)'
    ],
    [
        'plan-with-timely-health',
        {
            ...health('2017-09-29'),
            children: [
                {
                    date_of_birth: '2013-04-01'
                }
            ]
        },
        [
            0
        ],
        'under 5, a day too old'
    ],
    [
        'plan-with-timely-health',
        {
            ...health('2017-09-29'),
            children: [
                {
                    date_of_birth: '2013-03-31'
                }
            ]
        },
        [
            1
        ],
        'five on D'
    ],
    [
        'plan-with-timely-health',
        health('2018-04-01'),
        [
            0
        ],
        'assessed after D'
    ],
    [
        'plan-with-timely-health',
        health('2018-01-01', {
            refused: 'true'
        }),
        [
            0
        ],
        'refused'
    ],
    [
        'plan-with-timely-health',
        health('2018-01-01', {
            kind: 'dental'
        }),
        [
            0
        ],
        'a dental check'
    ],
    [
        'plan-with-timely-health',
        plan({
            prepared_on: '2015-01-04'
        }),
        [],
        'a plan of before this period is not current'
    ],
    [
        'plan-with-timely-health',
        plan({
            prepared_on: '2018-04-01'
        }),
        [],
        'a plan of after D'
    ],
    [
        'plan-with-pep',
        exempt([
            '2018-01-01',
            'below-nursery-age'
        ]),
        [],
        'exempt'
    ],
    [
        'plan-with-pep',
        exempt([
            '2018-01-01',
            'below-nursery-age'
        ], [
            '2018-02-01',
            ''
        ]),
        [
            1
        ],
        'no longer exempt'
    ],
    [
        'plan-with-pep',
        exempt([
            '2018-04-01',
            'below-nursery-age'
        ]),
        [
            1
        ],
        'an exemption after D'
    ],
    [
        'permanence-option',
        plan({
            permanence_option: 'LTF'
        }),
        [
            4
        ],
        'of the current plan'
    ],
    [
        'permanence-option',
        {},
        [
            -1
        ],
        'no plan'
    ],
    [
        'care-leavers',
        left({}),
        [
            1
        ],
        'left on D, aged 17'
    ],
    [
        'care-leavers',
        left({
            recorded_on: '2018-04-01'
        }),
        [],
        'a record after D'
    ],
    [
        'care-leavers',
        left({}, {
            recorded_on: '2018-03-31',
            category: '3'
        }),
        [
            2
        ],
        'the latest record'
    ],
    [
        'care-leavers',
        {
            ...left({}),
            children: [
                {
                    date_of_birth: '1993-03-31'
                }
            ]
        },
        [],
        'twenty-five on D'
    ],
    [
        'care-leavers',
        {
            ...left({}),
            children: [
                {
                    date_of_birth: '1993-04-01'
                }
            ]
        },
        [
            1
        ],
        'twenty-four on D'
    ],
    [
        'care-leavers',
        {
            ...left({}),
            'periods-of-care': [
                {
                    started_on: '2015-01-05'
                }
            ]
        },
        [],
        'still looked after'
    ],
    [
        'neet',
        {
            ...left({
                activity: 'neet-parenting'
            }),
            'periods-of-care': [
                {
                    started_on: '2015-01-05'
                }
            ]
        },
        [
            1
        ],
        'still looked after, counted here'
    ],
    [
        'when-im-ready',
        left({
            accommodation: 'WIR'
        }),
        [],
        'seventeen'
    ],
    [
        'when-im-ready',
        {
            ...left({
                accommodation: 'WIR'
            }),
            children: [
                {
                    date_of_birth: '2000-03-31'
                }
            ]
        },
        [
            1
        ],
        'eighteen on D'
    ],
    [
        'pathway-plan',
        {
            ...left({}),
            'pathway-assessments-and-plans': [
                {
                    kind: 'plan',
                    completed_on: '2018-03-31'
                }
            ]
        },
        [
            1
        ],
        'completed on D'
    ],
    [
        'pathway-plan',
        {
            ...left({}),
            'pathway-assessments-and-plans': [
                {
                    kind: 'plan',
                    completed_on: '2018-04-01'
                }
            ]
        },
        [
            0
        ],
        'completed after D'
    ],
    [
        'pathway-plan',
        {
            ...left({}),
            'pathway-assessments-and-plans': [
                {
                    kind: 'review',
                    completed_on: '2018-01-01'
                }
            ]
        },
        [
            0
        ],
        'a review is no plan'
    ],
    [
        'pathway-plan',
        left({
            category: '1'
        }),
        [],
        'category 1 is not asked'
    ],
    [
        'sponsored-schemes',
        left({}),
        [
            0
        ],
        'empty is not met'
    ],
    [
        're-entry',
        twice('2017-03-31', '2018-03-31'),
        [
            1
        ],
        'twelve months to the day'
    ],
    [
        're-entry',
        twice('2017-03-30', '2018-03-31'),
        [
            0
        ],
        'a day later'
    ],
    [
        're-entry',
        twice('2017-03-31', '2018-04-01'),
        [
            0
        ],
        'begun after D'
    ],
    [
        're-entry',
        twice('2017-04-01', ''),
        [],
        'not twelve months ago yet'
    ],
    [
        're-entry',
        twice('2016-03-31', ''),
        [],
        'of the year before that'
    ],
    [
        're-entry',
        twice('2017-01-01', '2017-01-01', 'E4'),
        [
            1
        ],
        'back on the very day'
    ],
    [
        're-entry',
        twice('2017-01-01', '', 'E8'),
        [],
        'not a return home'
    ],
    [
        'proceedings-26-weeks',
        proceedings('2017-09-01', '2018-03-01'),
        [
            1
        ],
        '181 days'
    ],
    [
        'proceedings-26-weeks',
        proceedings('2017-09-01', '2018-03-02'),
        [
            0
        ],
        '182 days'
    ],
    [
        'proceedings-26-weeks',
        proceedings('2018-01-01', '2018-04-01'),
        [],
        'a final order after D'
    ]
])('%s of %j is %j, because %s', (code, said, answers)=>expect(answersOf(code, said)).toEqual(answers));

//# sourceMappingURL=work-and-leaving.spec.js.map