import { birthday } from './record-days.js';
/** How the child came in: by agreement, by the police or an emergency order, or straight into proceedings. Days before the first interim order. */ function opening(chance) {
    return chance.weighted([
        [
            null,
            45
        ],
        [
            [
                'V2',
                chance.between(20, 190)
            ],
            38
        ],
        [
            [
                'L1',
                chance.between(1, 3)
            ],
            8
        ],
        [
            [
                'L2',
                chance.between(6, 12)
            ],
            9
        ]
    ]);
}
/** Weeks in court: a little over half of the proceedings end within twenty-six. */ export function daysInCourt(chance) {
    return chance.happens(0.58) ? chance.between(110, 180) : chance.between(183, 370);
}
/** The statuses of a child who comes before the court and what the court decides, from `from`. */ export function courtCourse(course, from, bornOn, chance, known) {
    const opened = opening(chance);
    const before = known ? known.before : opened?.[1] ?? 0;
    const opener = known ? known.opener ?? (before < 4 ? 'L1' : 'V2') : opened?.[0] ?? 'V2';
    const interimFrom = from + before;
    const finalFrom = interimFrom + (known ? known.inCourt : daysInCourt(chance));
    const statuses = before > 0 ? [
        {
            code: opener,
            from
        }
    ] : [];
    statuses.push({
        code: 'C1',
        from: interimFrom
    });
    const eighteen = birthday(bornOn, 18);
    if (course === 'proceedings') {
        const isHome = chance.happens(0.7);
        return ended({
            statuses,
            to: finalFrom,
            reason: isHome ? 'E4' : 'E44',
            homeFrom: isHome && chance.happens(0.35) ? interimFrom : null
        }, eighteen, chance);
    }
    if (course === 'adoption') {
        statuses.push({
            code: 'E1',
            from: finalFrom
        });
        const adoptersFrom = finalFrom + chance.between(70, 520);
        const to = adoptersFrom + chance.between(130, 420);
        return ended({
            statuses,
            to,
            reason: chance.happens(0.25) ? 'E11' : 'E12',
            adoptersFrom
        }, eighteen, chance);
    }
    statuses.push({
        code: 'C2',
        from: finalFrom
    });
    const after = afterCareOrder(finalFrom, chance);
    const isHomeThroughout = !known && chance.happens(0.1);
    const homeFrom = isHomeThroughout ? chance.happens(0.3) ? interimFrom : finalFrom : after.homeFrom;
    return ended({
        statuses,
        ...after,
        homeFrom
    }, eighteen, chance);
}
/** How long a care order lasts, from a day on which it holds, and how it ends. */ export function afterCareOrder(day, chance) {
    const draw = chance.next();
    const wait = chance.wait(1000);
    if (draw < 0.66) return {
        to: Number.MAX_SAFE_INTEGER,
        reason: '18',
        homeFrom: chance.happens(0.13) ? day + wait : null
    };
    if (draw < 0.79) return {
        to: day + 280 + wait,
        reason: chance.happens(0.6) ? 'E43' : 'E44',
        homeFrom: null
    };
    if (draw < 0.94) return {
        to: day + 360 + wait,
        reason: 'E4',
        homeFrom: chance.happens(0.6) ? Math.max(day + 1, day + 360 + wait - chance.between(90, 500)) : null
    };
    return {
        to: day + 200 + wait,
        reason: chance.happens(0.7) ? 'E8' : 'E3',
        homeFrom: null
    };
}
/** A child accommodated by agreement, from a day on which that holds. */ export function accommodated(day, bornOn, chance, weights = [
    31,
    27,
    24,
    18
]) {
    const days = chance.weighted([
        [
            chance.between(5, 60),
            weights[0]
        ],
        [
            chance.between(61, 240),
            weights[1]
        ],
        [
            chance.between(241, 900),
            weights[2]
        ],
        [
            chance.between(901, 2600),
            weights[3]
        ]
    ]);
    const reason = chance.weighted([
        [
            'E4',
            80
        ],
        [
            'E8',
            11
        ],
        [
            'E44',
            5
        ],
        [
            'E3',
            4
        ]
    ]);
    const isGrown = day + days > birthday(bornOn, 16);
    return {
        to: day + days,
        reason: isGrown ? chance.weighted([
            [
                'E4',
                46
            ],
            [
                'E5',
                30
            ],
            [
                'E6',
                16
            ],
            [
                'E8',
                8
            ]
        ]) : reason
    };
}
/** Nobody stays looked after past eighteen; whoever reaches it leaves then. */ export function ended(drawn, eighteen, chance) {
    const { homeFrom = null, adoptersFrom = null, statuses } = drawn;
    const isGrown = drawn.to >= eighteen;
    const to = Math.min(drawn.to, eighteen);
    const isHome = homeFrom !== null && homeFrom < to;
    const grown = isHome ? 'E4' : chance.weighted([
        [
            'E5',
            46
        ],
        [
            'E10',
            20
        ],
        [
            'E6',
            9
        ],
        [
            'E7',
            8
        ],
        [
            'E8',
            17
        ]
    ]);
    return {
        to,
        reason: isGrown ? grown : drawn.reason,
        statuses: statuses.filter(({ from })=>from < to),
        homeFrom: isHome ? homeFrom : null,
        adoptersFrom: adoptersFrom !== null && adoptersFrom < to ? adoptersFrom : null
    };
}

//# sourceMappingURL=legal-course.js.map