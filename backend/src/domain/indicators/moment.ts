import { addMonths, firstDayOfMonthsTo, sixMonthsTo, yearTo } from '../calendar/months.js';
import { workingDaysOf, type WorkingDays } from '../calendar/working-days.js';
import type { Day } from '../facts/columns.js';
import type { ProfileReference } from './figure.js';

/** The as-at date and the days reckoned from it, worked out once for a profile. */
export class Moment {
  readonly workingDays: WorkingDays;
  /** First day of the year to D. */
  readonly yearFrom: Day;
  /** First day of the six months to D. */
  readonly sixMonthsFrom: Day;
  /** D twelve months before, the last day of the year whose returns home are followed up. */
  readonly yearBefore: Day;
  /** First day of that year. */
  readonly yearBeforeFrom: Day;
  /** Earliest day of a timely health assessment of a child under 5, and of one of 5 or over. */
  readonly healthFromUnder5: Day;
  readonly healthFrom5: Day;

  constructor(
    readonly asAt: Day,
    reference: ProfileReference,
  ) {
    this.workingDays = workingDaysOf(reference.bankHolidays);
    this.yearFrom = yearTo(asAt);
    this.sixMonthsFrom = sixMonthsTo(asAt);
    this.yearBefore = addMonths(asAt, -12);
    this.yearBeforeFrom = firstDayOfMonthsTo(this.yearBefore, 12);
    this.healthFromUnder5 = addMonths(asAt, -6);
    this.healthFrom5 = addMonths(asAt, -12);
  }

  isInYear(day: Day): boolean {
    return day >= this.yearFrom && day <= this.asAt;
  }

  /** Whether a day was reached by D; one after D, or none recorded, reads as not yet happened. */
  isReached(day: Day): boolean {
    return day <= this.asAt;
  }
}
