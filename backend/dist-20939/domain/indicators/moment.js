import { addMonths, firstDayOfMonthsTo, sixMonthsTo, yearTo } from '../calendar/months.js';
import { workingDaysOf } from '../calendar/working-days.js';
/** The as-at date and the days reckoned from it, worked out once for a profile. */ export class Moment {
    constructor(asAt, reference){
        this.asAt = asAt;
        this.workingDays = workingDaysOf(reference.bankHolidays);
        this.yearFrom = yearTo(asAt);
        this.sixMonthsFrom = sixMonthsTo(asAt);
        this.yearBefore = addMonths(asAt, -12);
        this.yearBeforeFrom = firstDayOfMonthsTo(this.yearBefore, 12);
        this.healthFromUnder5 = addMonths(asAt, -6);
        this.healthFrom5 = addMonths(asAt, -12);
    }
    isInYear(day) {
        return day >= this.yearFrom && day <= this.asAt;
    }
    /** Whether a day was reached by D; one after D, or none recorded, reads as not yet happened. */ isReached(day) {
        return day <= this.asAt;
    }
}

//# sourceMappingURL=moment.js.map