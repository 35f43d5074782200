import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayFromIso, packedDate } from '../domain/calendar/day.js';
import { addMonths } from '../domain/calendar/months.js';
import { WorkingDays } from '../domain/calendar/working-days.js';
/** The authority keeps its whole record from this day; of those then looked after it also knows how they came into care. */ export const RECORD_FROM = dayFromIso('2014-01-01');
/** The day the inspectorate asked about, on which the demo authority looks like Wales. */ export const PROFILE_DAY = dayFromIso('2018-01-01');
/** What is dated before this day is the same whatever day it is today. */ export const SETTLED_BEFORE = dayFromIso('2019-01-01');
/** Children who come into care before this day are worked out whatever day it is. */ export const ALWAYS_MET_BEFORE = dayFromIso('2020-01-01');
const bankHolidays = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'reference', 'bank-holidays.csv'), 'utf8').split('\n').slice(1).flatMap((line)=>/^\d{4}-\d\d-\d\d,/.test(line) ? [
        dayFromIso(line.slice(0, 10))
    ] : []);
export const workingDays = new WorkingDays(new Set(bankHolidays));
/** The day somebody reaches an age. Nobody here is born on 29 February. */ export function birthday(bornOn, age) {
    return addMonths(bornOn, age * 12);
}
export function yearOf(day) {
    return Math.floor(packedDate(day) / 512);
}
/** A day nobody can be born on elsewhere is moved on by one: 29 February has no birthday in most years. */ export function bornNear(day) {
    return (packedDate(day) & 511) === 2 * 32 + 29 ? day + 1 : day;
}
/** The day itself, or the Monday after where it falls on a weekend. */ export function officeDay(day) {
    return workingDays.after(day - 1, 1);
}

//# sourceMappingURL=record-days.js.map