import { addMonths } from '../domain/calendar/months.js';
import { Chance } from './chance.js';
import { lastPeriod } from './life.js';
import { birthday, RECORD_FROM } from './record-days.js';
const DAYS_TO_QUALIFY = 91;
/** The day on which somebody aged 16 or over has been looked after for thirteen weeks since they were 14; null when never. */ export function eligibleFrom({ bornOn, periods, course }) {
    if (course === 'short-breaks') return null;
    const fourteen = birthday(bornOn, 14);
    const sixteen = birthday(bornOn, 16);
    let days = 0;
    for (const { from, to } of periods){
        const since = Math.max(from, fourteen);
        const reached = since + DAYS_TO_QUALIFY - days - 1;
        if (to > sixteen && Math.max(reached, sixteen, from) < to) return Math.max(reached, sixteen, from);
        days += Math.max(0, to - since);
    }
    return null;
}
/**
 * The days a young person’s circumstances are recorded, with the category each time: every half-year while somebody is owed a
 * pathway plan, and a last time when the duty ends. Nothing in the record ends a duty, so that last record is of category 6.
 */ export function leavingCourse(life) {
    const period = lastPeriod(life);
    const chance = new Chance(`${life.no}:leaving`);
    const from = eligibleFrom(life);
    if (life.diedOn !== null || /^E1[12]$|^E3$/.test(period.reason)) return [];
    const records = from === null ? lateToCare(life, period, chance) : [
        ...every(from + chance.between(3, 40), period.to, 9, '1'),
        ...afterCare(life, period, chance)
    ];
    return records.filter((record)=>record.on >= RECORD_FROM);
}
function lateToCare({ bornOn, course }, { to }, chance) {
    return course !== 'short-breaks' && to > birthday(bornOn, 16) ? [
        {
            on: to + chance.between(2, 20),
            category: '6'
        }
    ] : [];
}
function afterCare({ bornOn }, { to, reason }, chance) {
    const eighteen = birthday(bornOn, 18);
    const first = to + chance.between(0, 12);
    if (reason === 'E43' || reason === 'E44') return [
        {
            on: first,
            category: '5'
        }
    ];
    const isHome = reason === 'E4' && to < eighteen - 200 && chance.happens(0.7);
    if (isHome) return [
        {
            on: first,
            category: '2'
        },
        {
            on: addMonths(to, 6) + chance.between(1, 20),
            category: '6'
        }
    ];
    const endsAt = chance.happens(0.24) ? chance.between(22, 24) : 21;
    const over = birthday(bornOn, endsAt) - (endsAt === 21 ? chance.between(1, 12) : chance.between(20, 200));
    const back = endsAt === 21 && chance.happens(0.1) ? birthday(bornOn, 22) + chance.between(1, 300) : null;
    const again = back === null ? [] : [
        ...every(back, back + 700, 6, '4'),
        {
            on: back + 701,
            category: '6'
        }
    ];
    return [
        ...every(first, Math.min(eighteen, over), 4, '2'),
        ...every(Math.max(first, eighteen), over, 6, '3'),
        {
            on: over,
            category: '6'
        },
        ...again
    ];
}
function every(from, to, months, category) {
    const records = [];
    for(let count = 0; addMonths(from, months * count) < to; count++)records.push({
        on: addMonths(from, months * count),
        category
    });
    return records;
}
/** Whether a young person is owed a pathway plan and an adviser on a day, and is no longer looked after. */ export function isOwedAdviser(life, records, day) {
    const category = records.findLast((record)=>record.on <= day)?.category ?? '';
    return [
        '2',
        '3',
        '4'
    ].includes(category) && !life.periods.some(({ from, to })=>from <= day && day < to);
}

//# sourceMappingURL=leaving-course.js.map