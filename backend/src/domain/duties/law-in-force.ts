import { dayFromIso } from '../calendar/day.js';
import { workingDaysOf } from '../calendar/working-days.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import type { Law, LawNumber } from './law.js';

export interface BankHoliday {
  heldOn: Day;
  /** The day a late one was proclaimed; `NO_DAY` for those known long before. */
  proclaimedOn: Day;
}

/** A stretch in which a school meets on weekdays that are no bank holiday. Half-open. */
export interface TermSpell {
  startedOn: Day;
  endedOn: Day;
}

/** What one authority has of its own: its holidays and terms, and the numbers it has set, each from a day on. */
export interface LawGiven {
  bankHolidays: readonly BankHoliday[];
  terms: readonly TermSpell[];
  set: readonly { code: string; from: Day; value: number }[];
}

/** The calendars and numbers of one authority. */
export function lawInForce({ bankHolidays, terms, set }: LawGiven): Law {
  const proclaimed = [...new Set(bankHolidays.map(({ proclaimedOn }) => proclaimedOn).filter((day) => day !== NO_DAY))].sort((one, other) => one - other);
  const always = bankHolidays.filter(({ proclaimedOn }) => proclaimedOn === NO_DAY);
  const known = [-Infinity, ...proclaimed].map((by) => ({
    by,
    days: workingDaysOf(new Set([...always, ...bankHolidays.filter(({ proclaimedOn }) => proclaimedOn <= by)].map(({ heldOn }) => heldOn))),
  }));
  const latest = known.at(-1)!.days;
  const isSchoolDay = schoolDays(terms, new Set(bankHolidays.map(({ heldOn }) => heldOn)));
  const [termsBegin, termsEnd] = [Math.min(...terms.map(({ startedOn }) => startedOn)), Math.max(...terms.map(({ endedOn }) => endedOn))];
  const dated = new Map<LawNumber, { from: Day; value: number }[]>();
  return {
    workingDayAfter(from, n, closedOn) {
      if (closedOn === NO_DAY || known.length === 1) return latest.after(from, n);
      return known.findLast(({ by }) => by <= closedOn)!.days.after(from, n);
    },
    schoolDayAfter(from, n) {
      let left = from < termsBegin ? Infinity : n;
      for (let day = from + 1; day < termsEnd; day++) if (isSchoolDay(day) && --left === 0) return day;
      return NO_DAY;
    },
    number(number, on) {
      let values = dated.get(number);
      if (!values) {
        const own = set.filter(({ code }) => code === number.code);
        values = [...number.values.map(({ from, value }) => ({ from: dayFromIso(from), value })), ...own].sort((one, other) => one.from - other.from);
        dated.set(number, values);
      }
      return (values.findLast(({ from }) => from <= on) ?? values[0]!).value;
    },
  };
}

function schoolDays(terms: readonly TermSpell[], holidays: ReadonlySet<Day>): (day: Day) => boolean {
  // 1 January 1970 was a Thursday.
  const isWeekday = (day: Day) => (((day + 3) % 7) + 7) % 7 < 5;
  return (day) => isWeekday(day) && !holidays.has(day) && terms.some((term) => term.startedOn <= day && day < term.endedOn);
}
