import { ageOn } from '../domain/calendar/months.js';
import { Chance } from './chance.js';
import { statusOn } from './life.js';
import { birthday, PROFILE_DAY } from './record-days.js';
/** Settings nobody lives in for long, with the most days. */ const shortSettings = {
    secure: 90,
    custody: 80,
    hospital: 60,
    'mother-and-baby': 80,
    absent: 8
};
const leastAge = {
    'childrens-home': 8,
    school: 7,
    independent: 16,
    hostel: 16,
    other: 8
};
/** The placements of a period of care, one after another, with those settings that the life calls for. */ export function staysOf(life, period) {
    if (life.course === 'short-breaks') return shortBreaks(life, period);
    const chance = new Chance(`${life.no}:stays:${period.from}`);
    const settled = Math.min(period.homeFrom ?? period.to, period.adoptersFrom ?? period.to);
    const covers = life.isOnProfileDay && period.from <= PROFILE_DAY && PROFILE_DAY < period.to;
    const setting = covers ? life.settingOnProfileDay : null;
    const [holdFrom, holdTo] = setting ? heldAround(setting, life, period, settled, chance) : [
        0,
        0
    ];
    const cuts = [
        ...movesBefore(settled, period.from, life.bornOn, chance),
        settled,
        holdFrom,
        holdTo
    ].filter((day)=>day > period.from && day < period.to);
    const isFree = (day)=>day === holdFrom || day === holdTo || day === settled || day < holdFrom || day > holdTo;
    const days = [
        period.from,
        ...[
            ...new Set(cuts)
        ].filter(isFree).sort((one, other)=>one - other),
        period.to
    ];
    return days.slice(0, -1).flatMap((from, at)=>{
        const to = days[at + 1];
        const isOnProfileDay = covers && from <= PROFILE_DAY && PROFILE_DAY < to;
        const lives = isOnProfileDay && setting ? setting : settingFrom(life, period, from, to, chance);
        return lives === 'not-recorded' ? [] : [
            {
                from,
                to,
                setting: lives,
                fostering: 'own',
                region: 'inside',
                isOnProfileDay
            }
        ];
    });
}
/** Days a child moves: most in the first months, more in their teens. */ function movesBefore(settled, from, bornOn, chance) {
    const days = chance.happens(0.36) ? [
        from + chance.between(4, 70)
    ] : [];
    for(let year = from; year < settled; year += 365){
        const age = ageOn(bornOn, year);
        const moves = chance.happens(year === from ? 0.3 : age >= 13 ? 0.3 : age >= 9 ? 0.17 : 0.1) ? chance.happens(0.34) ? 2 : 1 : 0;
        for(let move = 0; move < moves; move++)days.push(year + chance.between(20, 360));
    }
    const kept = [];
    for (const day of days.sort((one, other)=>one - other)){
        if (day - (kept[kept.length - 1] ?? from) > 3 && day < settled - 3) kept.push(day);
    }
    return kept;
}
/** Earliest and latest day the placement on the day of the profile may hold; zeros where nothing limits it. */ function heldAround(setting, life, period, settled, chance) {
    const longest = shortSettings[setting];
    if (longest === undefined) {
        const age = leastAge[setting];
        const from = age === undefined ? period.from : Math.max(period.from, birthday(life.bornOn, age) + chance.between(0, 200));
        return age === undefined ? [
            0,
            0
        ] : [
            Math.min(from, PROFILE_DAY),
            Math.min(from, PROFILE_DAY)
        ];
    }
    const from = Math.max(period.from, PROFILE_DAY - chance.between(1, Math.ceil(longest / 2)));
    return [
        from,
        Math.min(settled, period.to, PROFILE_DAY + chance.between(1, longest))
    ];
}
function settingFrom(life, period, from, to, chance) {
    const age = ageOn(life.bornOn, from);
    const status = statusOn(period, from);
    if (period.homeFrom !== null && from >= period.homeFrom) return 'parents';
    if (period.adoptersFrom !== null && from >= period.adoptersFrom) return 'adoption';
    if (status === 'J1') return chance.weighted([
        [
            'custody',
            3
        ],
        [
            'hostel',
            age >= 16 ? 4 : 0
        ],
        [
            'childrens-home',
            3
        ]
    ]);
    if (life.course === 'unaccompanied') return chance.weighted([
        [
            'foster',
            60
        ],
        [
            'hostel',
            age >= 16 ? 40 : 0
        ]
    ]);
    const isBrief = to - from <= 80;
    if (age < 1) return chance.weighted([
        [
            'foster',
            95
        ],
        [
            'mother-and-baby',
            isBrief ? 12 : 0
        ]
    ]);
    if (age < 9) return 'foster';
    if (age < 16) return chance.weighted([
        [
            'foster',
            79
        ],
        [
            'childrens-home',
            17
        ],
        [
            'school',
            3
        ],
        [
            'secure',
            isBrief && age >= 13 ? 8 : 0
        ]
    ]);
    return chance.weighted([
        [
            'foster',
            50
        ],
        [
            'childrens-home',
            12
        ],
        [
            'independent',
            20
        ],
        [
            'hostel',
            17
        ],
        [
            'custody',
            isBrief ? 5 : 0
        ]
    ]);
}
/** Two or three nights at a time, about every six weeks. */ function shortBreaks(life, period) {
    const chance = new Chance(`${life.no}:breaks`);
    const stays = [];
    for(let from = period.from; from < period.to - 5; from += chance.between(28, 56)){
        stays.push({
            from,
            to: from + chance.between(2, 3),
            setting: 'foster',
            fostering: 'own',
            region: 'inside',
            isOnProfileDay: false
        });
    }
    return stays;
}

//# sourceMappingURL=stays-of.js.map