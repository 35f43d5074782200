import { Chance } from './chance.js';
import { accommodated, afterCareOrder, courtCourse, daysInCourt, ended } from './legal-course.js';
import { profileCells } from './profile-cells.js';
import { birthday, bornNear, PROFILE_DAY } from './record-days.js';
import { siblingsIn } from './families.js';
const DAYS_IN_YEAR = 365.25;
/** The thousand children looked after on the day of the profile: a past that leads to the state of their cell, and what came after. */ export function profileLives() {
    const lives = [];
    let family = 0;
    for (const cell of profileCells){
        let left = cell.children;
        while(left > 0){
            family++;
            const size = Math.min(left, hasSiblings(cell) ? siblingsIn(family) : 1);
            const eldest = ageInDays(cell.ages, new Chance(`${family}:eldest`));
            const daysInCare = inCare(cell, eldest, new Chance(`${family}:in-care`));
            for(let sibling = 0; sibling < size; sibling++){
                const no = lives.length + 1;
                lives.push(lifeIn(cell, no, family, daysInCare, sibling === 0 ? eldest : null));
            }
            left -= size;
        }
    }
    return lives;
}
function hasSiblings({ setting, course }) {
    return (setting === 'foster' || setting === 'parents' || setting === 'adoption') && course !== 'unaccompanied';
}
function ageInDays(ages, chance) {
    const [from, to] = chance.weighted(ages.map((band)=>[
            band,
            band[2]
        ]));
    return Math.floor((from + chance.next() * (to - from)) * DAYS_IN_YEAR);
}
/** Children who have been in care for long are fewer; nobody has been longer than alive. */ function inCare({ inCare: [least, most], course }, age, chance) {
    const top = Math.min(most, age);
    const low = Math.min(least, top);
    const days = Math.floor(low + (top - low) * chance.next() ** (course === 'accommodated' ? 2.2 : 1.02));
    return chance.happens(0.16) && age < most && age < 400 ? age : days;
}
function lifeIn(cell, no, family, daysInCare, given) {
    const chance = new Chance(`${no}:life`);
    let age = given ?? ageInDays(cell.ages, chance);
    for(let tries = 0; age < daysInCare && tries < 30; tries++)age = ageInDays(cell.ages, chance);
    if (age < daysInCare) age = Math.min(daysInCare + chance.between(0, 700), Math.floor(17.9 * DAYS_IN_YEAR));
    const bornOn = bornNear(PROFILE_DAY - age - 1);
    const period = periodIn(cell, PROFILE_DAY - daysInCare, bornOn, new Chance(`${family}:law`), chance);
    return {
        no,
        family,
        bornOn,
        isGirl: chance.happens(0.46),
        course: cell.course,
        periods: [
            period
        ],
        isOnProfileDay: true,
        settingOnProfileDay: cell.setting,
        diedOn: null
    };
}
/** The law of a family is drawn once for all its children; what becomes of each afterwards is its own. */ function periodIn(cell, from, bornOn, law, own) {
    const eighteen = birthday(bornOn, 18);
    const elapsed = PROFILE_DAY - from;
    const rest = {
        stays: []
    };
    switch(cell.status){
        case 'V2':
            {
                const isCourtLater = eighteen - PROFILE_DAY > 2000 && law.happens(0.2);
                if (isCourtLater) return {
                    from,
                    ...courtCourse('care-order', from, bornOn, law, {
                        before: elapsed + law.between(8, 120),
                        inCourt: law.between(120, 260)
                    }),
                    ...rest
                };
                const statuses = [
                    {
                        code: 'V2',
                        from
                    }
                ];
                if (cell.course === 'unaccompanied') return {
                    from,
                    ...ended({
                        to: eighteen,
                        reason: 'E5',
                        statuses
                    }, eighteen, own),
                    ...rest
                };
                return {
                    from,
                    ...ended({
                        ...accommodated(PROFILE_DAY + 1, bornOn, own, [
                            22,
                            28,
                            30,
                            20
                        ]),
                        statuses
                    }, eighteen, own),
                    ...rest
                };
            }
        case 'C1':
            {
                const before = law.happens(0.5) ? Math.floor(elapsed * law.next() * 0.5) : 0;
                const course = cell.course === 'proceedings' ? 'proceedings' : law.weighted([
                    [
                        'care-order',
                        58
                    ],
                    [
                        'adoption',
                        eighteen - PROFILE_DAY > 5000 && cell.setting !== 'parents' ? 26 : 0
                    ],
                    [
                        'proceedings',
                        16
                    ]
                ]);
                const drawn = courtCourse(course, from, bornOn, law, {
                    before,
                    inCourt: elapsed - before + law.between(6, 150)
                });
                const homeFrom = cell.setting === 'parents' ? from + before : drawn.homeFrom !== null && drawn.homeFrom > PROFILE_DAY ? drawn.homeFrom : null;
                return {
                    from,
                    ...drawn,
                    adoptersFrom: homeFrom === null ? drawn.adoptersFrom : null,
                    homeFrom,
                    ...rest
                };
            }
        case 'E1':
            return {
                from,
                ...placementOrder(cell, from, elapsed, eighteen, law),
                ...rest
            };
        case 'L2':
            return {
                from,
                ...courtCourse('proceedings', from, bornOn, law, {
                    before: elapsed + 4,
                    inCourt: law.between(120, 240),
                    opener: 'L2'
                }),
                ...rest
            };
        case 'J1':
            return {
                from,
                ...ended({
                    to: PROFILE_DAY + own.between(8, 60),
                    reason: own.happens(0.5) ? 'E9' : 'E8',
                    statuses: [
                        {
                            code: 'J1',
                            from
                        }
                    ]
                }, eighteen, own),
                ...rest
            };
        default:
            return {
                from,
                ...fullCareOrder(cell, from, elapsed, eighteen, law, own),
                ...rest
            };
    }
}
function placementOrder(cell, from, elapsed, eighteen, law) {
    const orderFrom = from + Math.min(elapsed - 30, daysInCourt(law));
    const isPlaced = cell.setting === 'adoption';
    const adoptersFrom = isPlaced ? PROFILE_DAY - law.between(4, Math.min(300, PROFILE_DAY - orderFrom - 20)) : PROFILE_DAY + law.between(5, 330);
    const to = Math.max(adoptersFrom, PROFILE_DAY) + law.between(60, 380);
    const statuses = [
        {
            code: 'C1',
            from
        },
        {
            code: 'E1',
            from: orderFrom
        }
    ];
    return ended({
        to,
        reason: law.happens(0.25) ? 'E11' : 'E12',
        adoptersFrom,
        statuses
    }, eighteen, law);
}
function fullCareOrder(cell, from, elapsed, eighteen, law, own) {
    const before = law.happens(0.55) ? law.between(1, Math.floor(elapsed * 0.3)) : 0;
    const inCourt = Math.min(daysInCourt(law), elapsed - before - 5);
    const interimFrom = from + before;
    const orderFrom = interimFrom + inCourt;
    const opener = {
        code: before < 4 ? 'L1' : 'V2',
        from
    };
    const court = [
        ...before > 0 ? [
            opener
        ] : [],
        {
            code: 'C1',
            from: interimFrom
        },
        {
            code: 'C2',
            from: orderFrom
        }
    ];
    const statuses = cell.status === 'C2' ? court : cell.status === '' ? [] : [
        {
            code: cell.status,
            from
        }
    ];
    const after = afterCareOrder(PROFILE_DAY, own);
    const homeFrom = cell.setting === 'parents' ? Math.max(interimFrom, PROFILE_DAY - own.between(15, 1500)) : cell.status === 'C2' ? after.homeFrom : null;
    return ended({
        ...after,
        homeFrom,
        statuses
    }, eighteen, own);
}

//# sourceMappingURL=profile-lives.js.map