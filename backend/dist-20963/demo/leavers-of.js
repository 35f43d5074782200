import { dayOf } from '../domain/calendar/day.js';
import { GLANABER, areaIn } from './areas-near.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { lastPeriod } from './life.js';
import { birthday } from './record-days.js';
const schemes = [
    'Camau Cyntaf apprenticeship',
    'Glanaber Council traineeship',
    'Porth y Dref work placement'
];
/** Writes the circumstances of a young person each time they were recorded. */ export function writeLeaving({ life, childId, out, leaving }) {
    const isStudent = new Chance(`${life.no}:student`).happens(0.3);
    for (const record of leaving){
        const chance = new Chance(`${life.no}:circumstances:${Math.floor((record.on - life.bornOn) / 330)}`);
        const isCared = record.category === '1';
        const isAway = new Chance(`${life.no}:away`).happens(0.2);
        out.add('care-leavers', {
            child_id: childId,
            recorded_on: on(record.on),
            category: record.category,
            accommodation: isCared ? '' : accommodation(life, record, chance),
            accommodation_suitable: isCared ? '' : chance.weighted([
                [
                    'true',
                    89
                ],
                [
                    'false',
                    6
                ],
                [
                    '',
                    5
                ]
            ]),
            area_authority: isCared || chance.happens(0.03) ? '' : isAway ? areaIn(chance.weighted([
                [
                    'neighbour',
                    60
                ],
                [
                    'wales',
                    25
                ],
                [
                    'beyond',
                    15
                ]
            ]), chance) : GLANABER,
            activity: activity(life.bornOn, record.on, isStudent, chance),
            in_touch: record.category === '5' || chance.happens(0.03) ? '' : chance.weighted([
                [
                    'true',
                    93
                ],
                [
                    'false',
                    7
                ]
            ]),
            sponsored_scheme: !isCared && record.on >= dayOf(2015, 9, 1) && chance.happens(0.06) ? chance.of(schemes) : ''
        });
    }
}
/** Whoever stays with former foster carers does so for a year or more. */ function accommodation(life, { on: day, category }, chance) {
    const { reason } = lastPeriod(life);
    const isReady = reason === 'E10' && day < birthday(life.bornOn, new Chance(`${life.no}:ready`).between(19, 21)) + 200;
    if (isReady) return 'WIR';
    if (chance.happens(0.03)) return '';
    if (reason === 'E4' && category === '2') return chance.weighted([
        [
            'FAMILY',
            82
        ],
        [
            'SUPPORTED',
            12
        ],
        [
            'OTHER',
            6
        ]
    ]);
    const young = [
        [
            'SUPPORTED',
            48
        ],
        [
            'FAMILY',
            27
        ],
        [
            'INDEPENDENT',
            12
        ],
        [
            'OTHER',
            13
        ]
    ];
    const grown = [
        [
            'INDEPENDENT',
            50
        ],
        [
            'SUPPORTED',
            24
        ],
        [
            'FAMILY',
            15
        ],
        [
            'OTHER',
            11
        ]
    ];
    return chance.weighted(category === '2' ? young : grown);
}
function activity(bornOn, day, isStudent, chance) {
    if (chance.happens(0.04)) return '';
    const under18 = [
        [
            'education',
            62
        ],
        [
            'training',
            13
        ],
        [
            'employment',
            5
        ],
        [
            'neet',
            15
        ],
        [
            'neet-disability',
            3
        ],
        [
            'neet-parenting',
            2
        ]
    ];
    const student = [
        [
            'education',
            78
        ],
        [
            'training',
            6
        ],
        [
            'employment',
            10
        ],
        [
            'neet',
            6
        ]
    ];
    const grown = [
        [
            'education',
            14
        ],
        [
            'training',
            10
        ],
        [
            'employment',
            27
        ],
        [
            'neet',
            29
        ],
        [
            'neet-disability',
            11
        ],
        [
            'neet-parenting',
            9
        ]
    ];
    return chance.weighted(day < birthday(bornOn, 18) ? under18 : isStudent ? student : grown);
}

//# sourceMappingURL=leavers-of.js.map