import { addMonths, ageOn } from '../domain/calendar/months.js';
import { numbering, workerOn } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM, workingDays } from './record-days.js';
/** Writes the reviews of each period of care and who the reviewing officer was; gives back the days they were held. */ export function writeReviews(file) {
    const next = numbering(file.childId, 'R');
    return new Map(file.life.periods.map((period)=>{
        const reviewers = file.life.course === 'short-breaks' ? [] : reviewersOf(file, period);
        const days = reviewDays(file, period);
        days.forEach((day, at)=>writeReview(file, period, day, at, next(), workerOn(reviewers, day.on)));
        return [
            period,
            days.map((day)=>({
                    on: day.on,
                    reviewer: workerOn(reviewers, day.on)
                }))
        ];
    }));
}
function reviewersOf({ life, childId, out, reviewers }, period) {
    const from = Math.max(period.from + 4, RECORD_FROM);
    const turns = reviewers.inTurn(from, period.to, `${life.no}:reviewer:${period.from}`, 2900);
    for (const turn of turns)out.add('allocations', {
        child_id: childId,
        staff_id: turn.worker.id,
        role: 'independent-reviewing-officer',
        started_on: on(turn.from),
        ended_on: on(turn.to)
    });
    return turns;
}
/** The first within 20 working days, the second within 3 months, then every 6: most in time, some late, a few adjourned. */ function reviewDays({ life, until }, period) {
    const chance = new Chance(`${life.no}:reviews:${period.from}`);
    const isShortBreaks = life.course === 'short-breaks';
    if (period.to <= RECORD_FROM) return [];
    const days = [];
    let dueOn = isShortBreaks ? addMonths(period.from, 3) : workingDays.after(period.from, 20);
    while(dueOn < Math.min(period.to, until)){
        const early = chance.between(0, days.length === 0 ? 6 : 16);
        const late = chance.happens(0.075) ? chance.between(1, 34) : 0;
        const isAdjourned = chance.happens(0.03);
        const before = days[days.length - 1]?.on ?? period.from;
        const met = late > 0 ? officeDay(dueOn + late) : Math.max(before + 5, officeDay(dueOn - early - 3));
        const held = isAdjourned ? officeDay(met + chance.between(5, 18)) : met;
        if (held >= period.to) break;
        days.push({
            on: held,
            adjournedOn: isAdjourned ? met : null
        });
        dueOn = addMonths(held, days.length === 1 && !isShortBreaks ? 3 : 6);
    }
    return days;
}
function writeReview({ life, childId, out, quotas }, period, { on: held, adjournedOn }, at, reviewId, reviewer) {
    const row = {
        review_id: reviewId,
        child_id: childId,
        held_on: on(held),
        adjourned_on: on(adjournedOn)
    };
    const chance = new Chance(`${life.no}:review:${period.from}:${at}`);
    const age = ageOn(life.bornOn, held);
    const isRecorded = held >= RECORD_FROM;
    const spoke = chance.weighted([
        [
            'spoke',
            81
        ],
        [
            'excused',
            age < 4 ? 14 : 5
        ],
        [
            'late',
            3
        ],
        [
            'no',
            5
        ],
        [
            'unsaid',
            2
        ]
    ]);
    const share = at === 1 && period === life.periods.at(-1) ? quotas.permanence.get(life) ?? chance.next() : chance.next();
    const clear = share < 0.7 || at > 2 ? 'true' : share < 0.955 ? 'false' : '';
    // Of a review before the record begins nobody kept more than the day, and at the second whether there was a plan.
    if (!isRecorded) return out.add('reviews', {
        ...row,
        permanence_plan_clear: at === 1 ? clear : ''
    });
    out.add('reviews', {
        ...row,
        chaired_by: chance.happens(0.97) ? reviewer : '',
        iro_spoke_with_child_on: spoke === 'spoke' ? on(Math.max(period.from, held - chance.between(0, 14))) : spoke === 'late' ? on(held + chance.between(1, 9)) : '',
        not_spoken_reason: spoke === 'excused' ? age < 4 ? 'not-appropriate-for-age' : 'child-refused' : '',
        participation: age < 4 ? 'PN0' : chance.weighted([
            [
                'PN1',
                47
            ],
            [
                'PN2',
                9
            ],
            [
                'PN3',
                4
            ],
            [
                'PN4',
                5
            ],
            [
                'PN5',
                8
            ],
            [
                'PN6',
                16
            ],
            [
                'PN7',
                7
            ],
            [
                '',
                4
            ]
        ]),
        advocacy_offered: age < 5 ? 'false' : chance.weighted([
            [
                'true',
                84
            ],
            [
                'false',
                10
            ],
            [
                '',
                6
            ]
        ]),
        parents_views_obtained: chance.weighted([
            [
                'true',
                68
            ],
            [
                'false',
                24
            ],
            [
                '',
                8
            ]
        ]),
        permanence_plan_clear: at === 0 ? chance.weighted([
            [
                'true',
                25
            ],
            [
                'false',
                60
            ],
            [
                '',
                15
            ]
        ]) : clear,
        record_distributed_on: chance.happens(0.93) ? on(workingDays.after(held, chance.between(4, 24))) : '',
        early: chance.happens(0.03)
    });
}

//# sourceMappingURL=reviews-of.js.map