import { Chance } from './chance.js';
const whereAsked = {
    'childrens-home': [
        'H3',
        'H4'
    ],
    secure: [
        'H1',
        'H21'
    ]
};
const anywhere = {
    parents: 'P1',
    school: 'S1',
    hostel: 'H5',
    'mother-and-baby': 'R3',
    hospital: 'R2',
    custody: 'R5',
    other: 'Z1'
};
const fostered = {
    kin: [
        'F1',
        'F4'
    ],
    own: [
        'F2',
        'F5'
    ],
    agency: [
        'F3',
        'F6'
    ]
};
/** Code of the census for a placement. One whose area nobody recorded is coded as inside the authority. */ export function placementTypeOf({ setting, fostering, region, from }, childNo) {
    const isOutside = region !== 'inside' && region !== 'not-recorded';
    const at = isOutside ? 1 : 0;
    if (setting === 'foster') return fostered[fostering][at];
    if (setting === 'secure' && region === 'beyond') return 'H22';
    const chance = new Chance(`${childNo}:type:${from}`);
    if (setting === 'adoption') return chance.weighted([
        [
            'A6',
            76
        ],
        [
            'A5',
            18
        ],
        [
            'A4',
            6
        ]
    ]);
    if (setting === 'independent') return chance.weighted([
        [
            'P2',
            96
        ],
        [
            'P3',
            4
        ]
    ]);
    if (setting === 'absent') return chance.weighted([
        [
            'M3',
            60
        ],
        [
            'M2',
            40
        ]
    ]);
    return whereAsked[setting]?.[at] ?? anywhere[setting] ?? 'Z1';
}
const regulated = new Set([
    'foster',
    'childrens-home',
    'secure',
    'school',
    'hostel',
    'hospital',
    'mother-and-baby',
    'independent',
    'other'
]);
/** Whether a placement is one that a panel decides on and the other area is told of: regulation 12, outside the authority. */ export function isOutOfArea({ setting, region }) {
    return regulated.has(setting) && (region === 'neighbour' || region === 'wales' || region === 'beyond');
}

//# sourceMappingURL=placement-type-of.js.map