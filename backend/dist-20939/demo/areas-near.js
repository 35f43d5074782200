/** The invented authority, which borders what Cardiff borders. */ export const GLANABER = 'W06999999';
/** Areas of each region with their weights: neighbours, the rest of Wales, and beyond. */ const areas = {
    inside: [
        [
            GLANABER,
            1
        ]
    ],
    neighbour: [
        [
            'W06000014',
            30
        ],
        [
            'W06000016',
            30
        ],
        [
            'W06000018',
            22
        ],
        [
            'W06000022',
            18
        ]
    ],
    wales: [
        [
            'W06000013',
            24
        ],
        [
            'W06000024',
            15
        ],
        [
            'W06000020',
            13
        ],
        [
            'W06000021',
            11
        ],
        [
            'W06000012',
            10
        ],
        [
            'W06000011',
            10
        ],
        [
            'W06000019',
            7
        ],
        [
            'W06000010',
            6
        ],
        [
            'W06000023',
            4
        ]
    ],
    beyond: [
        [
            'E06000023',
            22
        ],
        [
            'E10000013',
            18
        ],
        [
            'E06000019',
            16
        ],
        [
            'E06000025',
            12
        ],
        [
            'E06000066',
            10
        ],
        [
            'E06000051',
            10
        ],
        [
            'E06000054',
            6
        ],
        [
            'E08000025',
            6
        ]
    ],
    'not-recorded': [
        [
            '',
            1
        ]
    ]
};
export function areaIn(region, chance) {
    return chance.weighted(areas[region]);
}

//# sourceMappingURL=areas-near.js.map