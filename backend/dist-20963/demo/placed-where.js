import { Chance, choose, shareOf, spread } from './chance.js';
import { PROFILE_DAY } from './record-days.js';
/** How many of a setting on the day of the profile have which kind and place: 71, 15, 9 and 5 of each hundred in all. */ const onProfileDay = {
    foster: [
        [
            [
                'kin',
                'inside'
            ],
            140
        ],
        [
            [
                'kin',
                'neighbour'
            ],
            26
        ],
        [
            [
                'kin',
                'wales'
            ],
            12
        ],
        [
            [
                'kin',
                'beyond'
            ],
            7
        ],
        [
            [
                'own',
                'inside'
            ],
            198
        ],
        [
            [
                'own',
                'neighbour'
            ],
            23
        ],
        [
            [
                'own',
                'wales'
            ],
            8
        ],
        [
            [
                'agency',
                'inside'
            ],
            184
        ],
        [
            [
                'agency',
                'neighbour'
            ],
            70
        ],
        [
            [
                'agency',
                'wales'
            ],
            46
        ],
        [
            [
                'agency',
                'beyond'
            ],
            18
        ],
        [
            [
                'agency',
                'not-recorded'
            ],
            4
        ]
    ],
    parents: [
        [
            [
                'own',
                'inside'
            ],
            122
        ],
        [
            [
                'own',
                'neighbour'
            ],
            12
        ],
        [
            [
                'own',
                'wales'
            ],
            5
        ],
        [
            [
                'own',
                'beyond'
            ],
            2
        ]
    ],
    adoption: [
        [
            [
                'own',
                'inside'
            ],
            5
        ],
        [
            [
                'own',
                'neighbour'
            ],
            9
        ],
        [
            [
                'own',
                'wales'
            ],
            8
        ],
        [
            [
                'own',
                'beyond'
            ],
            6
        ]
    ],
    'childrens-home': [
        [
            [
                'own',
                'inside'
            ],
            19
        ],
        [
            [
                'own',
                'neighbour'
            ],
            9
        ],
        [
            [
                'own',
                'wales'
            ],
            9
        ],
        [
            [
                'own',
                'beyond'
            ],
            13
        ]
    ],
    school: [
        [
            [
                'own',
                'neighbour'
            ],
            1
        ],
        [
            [
                'own',
                'wales'
            ],
            2
        ],
        [
            [
                'own',
                'beyond'
            ],
            4
        ]
    ],
    secure: [
        [
            [
                'own',
                'wales'
            ],
            2
        ],
        [
            [
                'own',
                'beyond'
            ],
            1
        ]
    ],
    custody: [
        [
            [
                'own',
                'wales'
            ],
            1
        ],
        [
            [
                'own',
                'beyond'
            ],
            1
        ]
    ],
    hostel: [
        [
            [
                'own',
                'inside'
            ],
            7
        ],
        [
            [
                'own',
                'neighbour'
            ],
            1
        ]
    ]
};
/** Where placements of other days are, as shares. */ const inGeneral = {
    ...onProfileDay,
    secure: [
        [
            [
                'own',
                'wales'
            ],
            6
        ],
        [
            [
                'own',
                'beyond'
            ],
            4
        ]
    ],
    hostel: [
        [
            [
                'own',
                'inside'
            ],
            85
        ],
        [
            [
                'own',
                'neighbour'
            ],
            15
        ]
    ]
};
const inside = [
    'own',
    'inside'
];
/** How much less often a child who moved in the last year was placed outside the authority. */ const AWAY_LATELY = 0.3;
/** Says of each placement who provides it and where, those of the day of the profile by quota, siblings together where it fits. */ export function placeStays(lives) {
    const counted = new Map();
    for (const life of lives){
        for (const period of life.periods){
            for (const [at, stay] of period.stays.entries()){
                const isLast = at === period.stays.length - 1;
                if (stay.isOnProfileDay) counted.set(stay.setting, [
                    ...counted.get(stay.setting) ?? [],
                    {
                        life,
                        stay
                    }
                ]);
                else if (life.course !== 'short-breaks') place(stay, slotOf(life, stay, at === 0 && !isLast));
            }
        }
    }
    for (const [setting, stays] of counted)dealOut(stays, onProfileDay[setting] ?? [
        [
            inside,
            stays.length
        ]
    ]);
}
function place(stay, [fostering, region]) {
    stay.fostering = fostering;
    stay.region = region;
}
function slotOf(life, stay, isFirstOfSeveral) {
    const key = `${life.family}:${stay.from}:${stay.setting}:place`;
    if (stay.setting !== 'foster') return choose(inGeneral[stay.setting] ?? [
        [
            inside,
            1
        ]
    ], shareOf(key));
    const weights = inGeneral.foster.map(([slot, weight])=>{
        const isLikely = life.course === 'unaccompanied' ? slot[0] === 'agency' : isFirstOfSeveral ? slot[0] !== 'kin' && (slot[0] === 'own' || slot[1] === 'inside') : true;
        return [
            slot,
            isLikely ? weight * (slot[0] === 'kin' ? 1.35 : 1) : 0
        ];
    });
    return choose(weights, shareOf(key));
}
function dealOut(stays, quotas) {
    const left = quotas.map(([slot, count])=>({
            slot,
            count
        }));
    const families = Map.groupBy(stays, ({ life })=>life.family);
    const isRecent = (family)=>families.get(family).some(({ stay })=>stay.from > PROFILE_DAY - 365);
    // Whoever moved in the year before is asked first and seldom sent away: the places far off went to those who have been there for long.
    const order = [
        ...spread([
            ...families.keys()
        ], 'place', String)
    ].sort((one, other)=>Number(isRecent(other[0])) - Number(isRecent(one[0])) || one[1] - other[1]);
    for (const [family] of order){
        const together = families.get(family);
        const isAlone = together[0].life.course === 'unaccompanied';
        const fits = left.filter(({ slot, count })=>count >= together.length && !(isAlone && slot[0] !== 'agency'));
        const chance = new Chance(`${family}:slot`);
        if (fits.length > 0) {
            const chosen = chance.weighted(fits.map((option)=>[
                    option,
                    option.count * (isRecent(family) && option.slot[1] !== 'inside' ? AWAY_LATELY : 1)
                ]));
            chosen.count -= together.length;
            for (const { stay } of together)place(stay, chosen.slot);
        } else {
            for (const { stay } of together)place(stay, takeOne(left, chance));
        }
    }
}
function takeOne(left, chance) {
    const open = left.filter(({ count })=>count > 0);
    if (open.length === 0) return inside;
    const chosen = chance.weighted(open.map((option)=>[
            option,
            option.count
        ]));
    chosen.count -= 1;
    return chosen.slot;
}

//# sourceMappingURL=placed-where.js.map