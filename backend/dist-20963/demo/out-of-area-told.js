import { addMonths } from '../domain/calendar/months.js';
import { Chance, spread } from './chance.js';
import { isOutOfArea } from './placement-type-of.js';
import { PROFILE_DAY } from './record-days.js';
/** Table 2 of the inspectorate’s report: 29.9 before, 33.8 in an emergency and in time, 22.7 not; the rest it does not print. */ const panelThen = [
    [
        'late',
        0.12
    ],
    [
        'never',
        0.107
    ],
    [
        'before',
        0.299
    ],
    [
        'in-time',
        0.338
    ]
];
const panelOtherwise = [
    [
        'before',
        52
    ],
    [
        'in-time',
        26
    ],
    [
        'late',
        9
    ],
    [
        'never',
        7
    ],
    [
        'emergency-unsaid',
        3
    ],
    [
        'no-row',
        3
    ]
];
const notices = [
    [
        'both',
        77
    ],
    [
        'late',
        11
    ],
    [
        'one',
        7
    ],
    [
        'none',
        5
    ]
];
/** Of the placements of the last weeks before the day of the profile the panel has yet to hear. */ const recentFrom = PROFILE_DAY - 24;
/** How each placement outside the authority was told; those of the year to the day of the profile by quota. */ export function toldOf(lives) {
    const keys = new Map();
    for (const life of lives){
        if (life.course === 'short-breaks') continue;
        for (const { stays } of life.periods)for (const stay of stays)if (isOutOfArea(stay)) keys.set(stay, `${life.no}:${stay.from}`);
    }
    const panels = panelsOfProfileYear([
        ...keys.keys()
    ].filter(({ from })=>from > addMonths(PROFILE_DAY, -12) && from <= PROFILE_DAY), keys);
    return new Map([
        ...keys
    ].map(([stay, key])=>{
        const chance = new Chance(`told:${key}`);
        const panel = chance.weighted(panelOtherwise);
        return [
            stay,
            {
                panel: panels.get(stay) ?? panel,
                notice: chance.weighted(notices)
            }
        ];
    }));
}
function panelsOfProfileYear(stays, keys) {
    const panels = new Map(stays.filter(({ from })=>from >= recentFrom).map((stay)=>[
            stay,
            'waiting'
        ]));
    const others = stays.filter((stay)=>!panels.has(stay));
    const order = [
        ...spread(others, 'panel', (stay)=>keys.get(stay))
    ].sort((one, other)=>one[1] - other[1]).map(([stay])=>stay);
    // Only where the 25 working days are over is it certain that the requirement was not met.
    const left = [
        ...order.filter(({ from })=>from < PROFILE_DAY - 42),
        ...order.filter(({ from })=>from >= PROFILE_DAY - 42)
    ];
    for (const [panel, share] of panelThen){
        for (const stay of left.splice(0, Math.round(share * stays.length)))panels.set(stay, panel);
    }
    for (const [at, stay] of left.entries())panels.set(stay, at % 2 === 0 ? 'no-row' : 'emergency-unsaid');
    return panels;
}

//# sourceMappingURL=out-of-area-told.js.map