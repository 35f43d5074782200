const growing = [
    [
        0.8,
        1,
        1
    ],
    [
        1,
        5,
        14
    ],
    [
        5,
        10,
        29
    ],
    [
        10,
        16,
        43
    ],
    [
        16,
        17.95,
        17
    ]
];
const young = [
    [
        0.05,
        1,
        32
    ],
    [
        1,
        5,
        29
    ],
    [
        5,
        10,
        22
    ],
    [
        10,
        16,
        17
    ]
];
const waiting = [
    [
        0.6,
        1,
        14
    ],
    [
        1,
        5,
        76
    ],
    [
        5,
        8,
        10
    ]
];
const mixed = [
    [
        0.1,
        1,
        4
    ],
    [
        1,
        5,
        12
    ],
    [
        5,
        10,
        16
    ],
    [
        10,
        16,
        40
    ],
    [
        16,
        17.95,
        28
    ]
];
const teens = [
    [
        9,
        13,
        22
    ],
    [
        13,
        16,
        48
    ],
    [
        16,
        17.9,
        30
    ]
];
const grown = [
    [
        16.15,
        17.95,
        1
    ]
];
const babies = [
    [
        0.1,
        0.9,
        1
    ]
];
/**
 * The thousand, cell by cell, so that Table 1 of the inspectorate's overview report and its figures on settings come out:
 * section 76 11.4 %, full care orders 54.7 and 12.1 (with parents), interim 9.0 and 2.0, remand 0.2, and the tenth that the
 * table does not print: placement orders, a few others, and three whose status nobody recorded.
 */ export const profileCells = [
    {
        children: 66,
        status: 'V2',
        setting: 'foster',
        course: 'accommodated',
        ages: mixed,
        inCare: [
            3,
            2600
        ]
    },
    {
        children: 8,
        status: 'V2',
        setting: 'foster',
        course: 'unaccompanied',
        ages: grown,
        inCare: [
            20,
            500
        ]
    },
    {
        children: 1,
        status: 'V2',
        setting: 'hostel',
        course: 'unaccompanied',
        ages: grown,
        inCare: [
            20,
            500
        ]
    },
    {
        children: 14,
        status: 'V2',
        setting: 'childrens-home',
        course: 'accommodated',
        ages: teens,
        inCare: [
            10,
            1500
        ]
    },
    {
        children: 5,
        status: 'V2',
        setting: 'school',
        course: 'accommodated',
        ages: teens,
        inCare: [
            90,
            2200
        ]
    },
    {
        children: 10,
        status: 'V2',
        setting: 'independent',
        course: 'accommodated',
        ages: grown,
        inCare: [
            20,
            700
        ]
    },
    {
        children: 5,
        status: 'V2',
        setting: 'hostel',
        course: 'accommodated',
        ages: grown,
        inCare: [
            20,
            500
        ]
    },
    {
        children: 1,
        status: 'V2',
        setting: 'hospital',
        course: 'accommodated',
        ages: [
            [
                12,
                16,
                1
            ]
        ],
        inCare: [
            60,
            400
        ]
    },
    {
        children: 2,
        status: 'V2',
        setting: 'mother-and-baby',
        course: 'accommodated',
        ages: babies,
        inCare: [
            10,
            120
        ]
    },
    {
        children: 1,
        status: 'V2',
        setting: 'other',
        course: 'accommodated',
        ages: [
            [
                12,
                16,
                1
            ]
        ],
        inCare: [
            60,
            400
        ]
    },
    {
        children: 1,
        status: 'V2',
        setting: 'not-recorded',
        course: 'accommodated',
        ages: teens,
        inCare: [
            20,
            300
        ]
    },
    {
        children: 500,
        status: 'C2',
        setting: 'foster',
        course: 'care-order',
        ages: growing,
        inCare: [
            240,
            5200
        ]
    },
    {
        children: 33,
        status: 'C2',
        setting: 'childrens-home',
        course: 'care-order',
        ages: teens,
        inCare: [
            300,
            4000
        ]
    },
    {
        children: 2,
        status: 'C2',
        setting: 'school',
        course: 'care-order',
        ages: teens,
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 2,
        status: 'C2',
        setting: 'secure',
        course: 'care-order',
        ages: [
            [
                13.2,
                16.5,
                1
            ]
        ],
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 4,
        status: 'C2',
        setting: 'independent',
        course: 'care-order',
        ages: grown,
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 2,
        status: 'C2',
        setting: 'hostel',
        course: 'care-order',
        ages: grown,
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 1,
        status: 'C2',
        setting: 'absent',
        course: 'care-order',
        ages: [
            [
                14,
                16.5,
                1
            ]
        ],
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 1,
        status: 'C2',
        setting: 'hospital',
        course: 'care-order',
        ages: [
            [
                12,
                16,
                1
            ]
        ],
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 1,
        status: 'C2',
        setting: 'custody',
        course: 'care-order',
        ages: [
            [
                15.5,
                17.5,
                1
            ]
        ],
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 1,
        status: 'C2',
        setting: 'not-recorded',
        course: 'care-order',
        ages: growing,
        inCare: [
            300,
            3000
        ]
    },
    {
        children: 121,
        status: 'C2',
        setting: 'parents',
        course: 'care-order',
        ages: growing,
        inCare: [
            240,
            4200
        ]
    },
    {
        children: 84,
        status: 'C1',
        setting: 'foster',
        course: 'care-order',
        ages: young,
        inCare: [
            2,
            300
        ]
    },
    {
        children: 3,
        status: 'C1',
        setting: 'mother-and-baby',
        course: 'proceedings',
        ages: babies,
        inCare: [
            5,
            90
        ]
    },
    {
        children: 3,
        status: 'C1',
        setting: 'childrens-home',
        course: 'care-order',
        ages: teens,
        inCare: [
            10,
            250
        ]
    },
    {
        children: 20,
        status: 'C1',
        setting: 'parents',
        course: 'care-order',
        ages: young,
        inCare: [
            2,
            300
        ]
    },
    {
        children: 1,
        status: 'J1',
        setting: 'secure',
        course: 'remand',
        ages: [
            [
                14.5,
                17.5,
                1
            ]
        ],
        inCare: [
            5,
            40
        ]
    },
    {
        children: 1,
        status: 'J1',
        setting: 'custody',
        course: 'remand',
        ages: [
            [
                15,
                17.5,
                1
            ]
        ],
        inCare: [
            5,
            40
        ]
    },
    {
        children: 28,
        status: 'E1',
        setting: 'adoption',
        course: 'adoption',
        ages: [
            [
                1,
                5,
                84
            ],
            [
                5,
                7,
                16
            ]
        ],
        inCare: [
            340,
            1000
        ]
    },
    {
        children: 72,
        status: 'E1',
        setting: 'foster',
        course: 'adoption',
        ages: waiting,
        inCare: [
            190,
            900
        ]
    },
    {
        children: 2,
        status: 'L2',
        setting: 'foster',
        course: 'proceedings',
        ages: young,
        inCare: [
            2,
            5
        ]
    },
    {
        children: 1,
        status: 'W1',
        setting: 'foster',
        course: 'care-order',
        ages: [
            [
                6,
                13,
                1
            ]
        ],
        inCare: [
            500,
            2000
        ]
    },
    {
        children: 3,
        status: '',
        setting: 'foster',
        course: 'care-order',
        ages: growing,
        inCare: [
            300,
            2500
        ]
    }
];

//# sourceMappingURL=profile-cells.js.map