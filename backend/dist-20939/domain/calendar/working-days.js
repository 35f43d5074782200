import { dayOf, weekday } from './day.js';
/** Neither a Saturday, a Sunday nor one of the bank holidays given (Good Friday and Christmas Day among them). */ export function isWorkingDay(day, bankHolidays) {
    return weekday(day) <= 5 && !bankHolidays.has(day);
}
const FIRST = dayOf(1990, 1, 1);
const LAST = dayOf(2100, 1, 1);
/** The working days from 1990 to 2099 in a row, so that the n-th after any of them is one step. */ export class WorkingDays {
    constructor(bankHolidays){
        this.bankHolidays = bankHolidays;
        this.reached = new Int32Array(LAST - FIRST);
        const row = new Int32Array(LAST - FIRST);
        let count = 0;
        for(let day = FIRST; day < LAST; day++){
            if (isWorkingDay(day, bankHolidays)) row[count++] = day;
            this.reached[day - FIRST] = count;
        }
        this.row = row;
        this.count = count;
    }
    /** The n-th working day after a day, which is itself day 0 whatever day it is. n is at least 1. */ after(day, n) {
        const at = day >= FIRST && day < LAST ? this.reached[day - FIRST] + n - 1 : this.count;
        return at < this.count ? this.row[at] : countedOut(day, n, this.bankHolidays);
    }
}
function countedOut(day, n, bankHolidays) {
    let left = n;
    let at = day;
    while(left > 0)if (isWorkingDay(++at, bankHolidays)) left--;
    return at;
}
const known = new WeakMap();
/** The working days of a set of bank holidays, laid out once for each set. A set is not changed after it is given here. */ export function workingDaysOf(bankHolidays) {
    const found = known.get(bankHolidays) ?? new WorkingDays(bankHolidays);
    known.set(bankHolidays, found);
    return found;
}
/** WD(day, n): the n-th working day after a day, which is itself day 0. */ export function addWorkingDays(day, n, bankHolidays) {
    return workingDaysOf(bankHolidays).after(day, n);
}

//# sourceMappingURL=working-days.js.map