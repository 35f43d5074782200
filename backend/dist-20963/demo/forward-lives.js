import { dayOf } from '../domain/calendar/day.js';
import { Chance } from './chance.js';
import { siblingsIn } from './families.js';
import { accommodated, courtCourse, ended } from './legal-course.js';
import { birthday, bornNear, PROFILE_DAY, RECORD_FROM } from './record-days.js';
const courses = [
    [
        'accommodated',
        35
    ],
    [
        'care-order',
        34
    ],
    [
        'adoption',
        16
    ],
    [
        'proceedings',
        10
    ],
    [
        'unaccompanied',
        3
    ],
    [
        'remand',
        2
    ]
];
const agesAtStart = {
    accommodated: [
        [
            0,
            1,
            8
        ],
        [
            1,
            5,
            13
        ],
        [
            5,
            10,
            15
        ],
        [
            10,
            14,
            22
        ],
        [
            14,
            17.6,
            42
        ]
    ],
    'care-order': [
        [
            0,
            1,
            17
        ],
        [
            1,
            5,
            25
        ],
        [
            5,
            10,
            32
        ],
        [
            10,
            15.5,
            26
        ]
    ],
    adoption: [
        [
            0,
            0.1,
            45
        ],
        [
            0.1,
            1,
            25
        ],
        [
            1,
            4,
            30
        ]
    ],
    proceedings: [
        [
            0,
            1,
            35
        ],
        [
            1,
            5,
            30
        ],
        [
            5,
            12,
            35
        ]
    ],
    unaccompanied: [
        [
            15,
            17.5,
            1
        ]
    ],
    remand: [
        [
            14,
            17.6,
            1
        ]
    ],
    'short-breaks': [
        [
            5,
            14,
            1
        ]
    ]
};
/** Children whose care ended between the start of the record and the day of the profile. */ export function livesGoneBefore(children) {
    return inFamilies('before', 2000, children, (family)=>{
        const endOn = RECORD_FROM + 4 + Math.floor(new Chance(`${family}:gone`).next() * (PROFILE_DAY - RECORD_FROM - 8));
        return {
            endOn
        };
    }).filter((life)=>life.periods[0].to <= PROFILE_DAY - 1 && life.periods[0].to > RECORD_FROM);
}
/** Children who came into care in a year after the day of the profile. */ export function livesBegunIn(year, children) {
    const first = Math.max(dayOf(year, 1, 1), PROFILE_DAY + 1);
    const days = dayOf(year + 1, 1, 1) - first;
    return inFamilies(`${year}`, 10_000 + (year - 2018) * 1000, children, (family)=>({
            from: first + Math.floor(new Chance(`${family}:begun`).next() * days)
        }));
}
function inFamilies(group, firstNo, children, anchorOf) {
    const lives = [];
    for(let at = 1; lives.length < children; at++){
        const family = `${group}-${at}`;
        const chance = new Chance(`${family}:law`);
        const course = chance.weighted(courses);
        const isAlone = course === 'remand' || course === 'unaccompanied';
        const size = isAlone ? 1 : Math.min(children - lives.length, siblingsIn(family));
        const anchor = anchorOf(family);
        let from = null;
        for(let sibling = 0; sibling < size; sibling++){
            const no = firstNo + lives.length;
            const life = oneLife(no, firstNo + at, family, course, from === null ? anchor : {
                from
            });
            from = life.periods[0].from;
            lives.push(life);
        }
    }
    return lives;
}
function oneLife(no, family, key, course, anchor) {
    const own = new Chance(`${no}:life`);
    const [low, high] = own.weighted(agesAtStart[course].map((band)=>[
            band,
            band[2]
        ]));
    const age = Math.floor((low + own.next() * (high - low)) * 365.25);
    const isGirl = own.happens(course === 'unaccompanied' || course === 'remand' ? 0.12 : 0.47);
    const drawn = (from)=>forward(course, from, bornNear(from - age - 1), key, no);
    // A life that ends on a given day is drawn from any day first, to learn how long it lasts.
    const from = 'from' in anchor ? anchor.from : anchor.endOn - (drawn(anchor.endOn).to - anchor.endOn);
    const period = drawn(from);
    return {
        no,
        family,
        bornOn: bornNear(from - age - 1),
        isGirl,
        course,
        periods: [
            period
        ],
        isOnProfileDay: false,
        settingOnProfileDay: null,
        diedOn: null
    };
}
function forward(course, from, bornOn, family, no) {
    const law = new Chance(`${family}:course`);
    const own = new Chance(`${no}:course`);
    const eighteen = birthday(bornOn, 18);
    const start = {
        from,
        stays: []
    };
    if (course === 'remand') return {
        ...start,
        ...ended({
            to: from + own.between(5, 75),
            reason: own.happens(0.4) ? 'E9' : 'E8',
            statuses: [
                {
                    code: 'J1',
                    from
                }
            ]
        }, eighteen, own)
    };
    if (course === 'unaccompanied') return {
        ...start,
        ...ended({
            to: eighteen,
            reason: 'E5',
            statuses: [
                {
                    code: 'V2',
                    from
                }
            ]
        }, eighteen, own)
    };
    if (course === 'accommodated') return {
        ...start,
        ...ended({
            ...accommodated(from, bornOn, law),
            statuses: [
                {
                    code: 'V2',
                    from
                }
            ]
        }, eighteen, own)
    };
    return {
        ...start,
        ...courtCourse(course, from, bornOn, law)
    };
}

//# sourceMappingURL=forward-lives.js.map