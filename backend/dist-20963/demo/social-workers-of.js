import { addMonths } from '../domain/calendar/months.js';
import { Chance, choose, hashOf, spread } from './chance.js';
import { lastPeriod } from './life.js';
import { PROFILE_DAY, RECORD_FROM } from './record-days.js';
const teams = [
    'Looked After East',
    'Looked After West',
    'Looked After North',
    'Looked After Bay',
    'Court and Permanence'
];
/** First day of the half-year before the day of the profile: the months the inspectorate asked about. */ const HALF_FROM = addMonths(PROFILE_DAY, -6) + 1;
/** Changes of worker in the half-year before the day of the profile, of those then looked after throughout: 61, 10, 14 and 13 of a hundred. */ const changesThen = [
    [
        0,
        62.2
    ],
    [
        1,
        10.2
    ],
    [
        2,
        14.4
    ],
    [
        3,
        11.5
    ],
    [
        4,
        1.7
    ]
];
const changesOtherwise = [
    [
        0,
        72
    ],
    [
        1,
        10
    ],
    [
        2,
        9
    ],
    [
        3,
        9
    ]
];
const noWorkerShare = 0.011;
const gapShare = 0.031;
export function workerQuotas(lives) {
    const throughout = lives.filter((life)=>life.isOnProfileDay && lastPeriod(life).from <= HALF_FROM);
    return {
        changes: spread(throughout, 'changes', ({ no })=>no),
        absence: spread(throughout, 'without-worker', ({ no })=>no)
    };
}
/** The social workers of a period of care, one after another; a few children wait for theirs. */ export function socialWorkersOf(life, period, workers, quotas) {
    const from = Math.max(period.from, RECORD_FROM);
    const team = teams[hashOf(`${life.family}:team`) % teams.length];
    const picked = [];
    const days = [
        from,
        ...changeDays(life, period, from, quotas),
        period.to
    ];
    for(let at = 0; at + 1 < days.length; at++){
        for(let day = days[at]; day < days[at + 1];){
            const next = workers.pick(day, days[at + 1], `${life.no}:worker:${day}`, team, picked[picked.length - 1]?.worker ?? null);
            if (!next) break;
            picked.push(next);
            day = next.to;
        }
    }
    return withoutWorker(life, period, picked.map((turn, at)=>({
            ...turn,
            from: takenUpOn(life, turn, at)
        })), quotas);
}
/** The day a worker takes a child up: for many some weeks after the one before left. The half-year of the profile has its own quota. */ function takenUpOn(life, { from, to }, at) {
    const chance = new Chance(`${life.no}:taken-up:${from}`);
    const waits = chance.happens(at === 0 ? 0.2 : 0.4) ? chance.between(3, at === 0 ? 9 : 60) : 0;
    const isOfProfile = life.isOnProfileDay && from + waits > HALF_FROM - 1 && from <= PROFILE_DAY;
    return isOfProfile || from + waits >= to - 3 ? from : from + waits;
}
/** Half-year by half-year, so that the half-year of the profile can have its own quota. */ function changeDays(life, period, from, { changes }) {
    const days = [];
    for(let at = -8; addMonths(HALF_FROM, 6 * at) < period.to; at++){
        const half = addMonths(HALF_FROM, 6 * at);
        const end = addMonths(HALF_FROM, 6 * (at + 1));
        const first = Math.max(half, from + 12);
        const last = Math.min(end, period.to - 12);
        if (last - first < 30) continue;
        const chance = new Chance(`${life.no}:changes:${half}`);
        const isCounted = half === HALF_FROM && changes.has(life) && period === lastPeriod(life);
        const count = isCounted ? choose(changesThen, changes.get(life)) : choose(changesOtherwise, chance.next());
        const step = Math.floor((last - first - 4) / Math.max(1, count));
        for(let change = 0; change < count; change++)days.push(first + 2 + change * step + chance.between(0, Math.max(0, step - 6)));
    }
    return days.filter((day, at)=>day > (days[at - 1] ?? from));
}
/** Takes the worker away around the day of the profile from the few who had none, some of them for more than half a year. */ function withoutWorker(life, period, picked, { absence }) {
    const share = absence.get(life) ?? 1;
    if (period !== lastPeriod(life) || share > gapShare) return picked;
    const chance = new Chance(`${life.no}:no-worker`);
    const to = PROFILE_DAY + chance.between(3, 50);
    const before = picked.findLast((turn)=>turn.from < PROFILE_DAY);
    const from = share <= noWorkerShare ? HALF_FROM - chance.between(1, 40) : Math.max(before.from + 1, PROFILE_DAY - chance.between(2, 45));
    return picked.flatMap((turn)=>[
            {
                ...turn,
                to: Math.min(turn.to, from)
            },
            {
                ...turn,
                from: Math.max(turn.from, to)
            }
        ]).filter((turn)=>turn.from < turn.to);
}

//# sourceMappingURL=social-workers-of.js.map