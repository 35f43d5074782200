import { choose, hashOf, shareOf } from './chance.js';
/** The ethnic groups of the children looked after in Wales, about as the census has them; a few nobody asked about. */ const groups = [
    [
        'A1',
        870
    ],
    [
        'A3',
        14
    ],
    [
        'B1',
        18
    ],
    [
        'B2',
        6
    ],
    [
        'B3',
        11
    ],
    [
        'B4',
        10
    ],
    [
        'C1',
        4
    ],
    [
        'C2',
        7
    ],
    [
        'C3',
        8
    ],
    [
        'C4',
        4
    ],
    [
        'D1',
        6
    ],
    [
        'D2',
        12
    ],
    [
        'E2',
        12
    ],
    [
        'NOBT',
        10
    ],
    [
        '',
        8
    ]
];
const groupsFromAfar = [
    [
        'E2',
        50
    ],
    [
        'D2',
        34
    ],
    [
        'C4',
        16
    ]
];
/** Ethnic group; brothers and sisters are of one. */ export function ethnicityOf({ family, course }) {
    return choose(course === 'unaccompanied' ? groupsFromAfar : groups, shareOf(`${family}:ethnicity`));
}
/** Where the name of a family has its roots. */ export function rootsOf(life) {
    if (life.course === 'unaccompanied') return 'afar';
    return /^[BCDE]/.test(ethnicityOf(life)) ? 'wider' : 'wales';
}
/** First language of a family, as ISO 639. */ export function firstLanguageOf(life) {
    const share = shareOf(`${life.family}:language`);
    if (life.course === 'unaccompanied') return choose([
        [
            'ti',
            30
        ],
        [
            'ar',
            30
        ],
        [
            'fa',
            20
        ],
        [
            'ku',
            20
        ]
    ], share);
    return choose([
        [
            'en',
            84
        ],
        [
            'cy',
            12
        ],
        [
            '',
            4
        ]
    ], share);
}
/** Language the child wants the service in. */ export function preferredLanguageOf(life) {
    const share = shareOf(`${life.no}:preferred`);
    const first = firstLanguageOf(life);
    if (first === 'cy') return choose([
        [
            'cy',
            68
        ],
        [
            'bilingual',
            24
        ],
        [
            'en',
            8
        ]
    ], share);
    if (first === 'en') return choose([
        [
            'en',
            93
        ],
        [
            'bilingual',
            5
        ],
        [
            '',
            2
        ]
    ], share);
    return first === '' ? '' : choose([
        [
            'en',
            40
        ],
        [
            'other',
            60
        ]
    ], share);
}
export function needOf({ family, course }) {
    if (course === 'unaccompanied') return 'N8';
    if (course === 'remand') return 'N6';
    if (course === 'short-breaks') return 'N2';
    return choose([
        [
            'N1',
            640
        ],
        [
            'N5',
            140
        ],
        [
            'N4',
            80
        ],
        [
            'N3',
            50
        ],
        [
            'N8',
            40
        ],
        [
            'N6',
            22
        ],
        [
            'N2',
            20
        ],
        [
            '',
            8
        ]
    ], shareOf(`${family}:need`));
}
export function religionOf(life) {
    if (life.course === 'unaccompanied') return choose([
        [
            'Muslim',
            60
        ],
        [
            'Christian',
            30
        ],
        [
            '',
            10
        ]
    ], shareOf(`${life.no}:religion`));
    return choose([
        [
            '',
            55
        ],
        [
            'None',
            25
        ],
        [
            'Christian',
            20
        ]
    ], shareOf(`${life.family}:religion`));
}
export function disabilityOf({ no, course }) {
    return course === 'short-breaks' ? '1' : choose([
        [
            '0',
            84
        ],
        [
            '1',
            12
        ],
        [
            '2',
            2
        ],
        [
            '',
            2
        ]
    ], shareOf(`${no}:disability`));
}
/** A number of the range the health service keeps for tests, with its check digit. */ export function nhsNumberOf({ no }) {
    for(let serial = 100_000 + no * 7;; serial++){
        const nine = `999${String(serial).padStart(6, '0')}`;
        const sum = [
            ...nine
        ].reduce((total, digit, at)=>total + Number(digit) * (10 - at), 0);
        const check = (11 - sum % 11) % 11;
        if (check < 10) return `${nine}${check}`;
    }
}
/** A pupil number of an authority there is none of, with its check letter. */ export function pupilNumberOf({ no }) {
    const digits = `999${String(hashOf(`${no}:upn`) % 1_000_000_000).padStart(9, '0')}`;
    const sum = [
        ...digits
    ].reduce((total, digit, at)=>total + Number(digit) * (at + 2), 0);
    return `${'ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23]}${digits}`;
}
/** Postcodes of an area the Royal Mail has none of. */ export function homePostcodeOf({ family }) {
    const hash = hashOf(`${family}:home`);
    const letters = 'ABDEFGHJLNPQRSTUWXYZ';
    return `GN${1 + hash % 14} ${1 + (hash >>> 4) % 9}${letters[(hash >>> 8) % 20]}${letters[(hash >>> 13) % 20]}`;
}

//# sourceMappingURL=background-of.js.map