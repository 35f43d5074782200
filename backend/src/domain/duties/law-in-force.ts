import { dayFromIso } from '../calendar/day.js';
import { isWorkingDay, workingDaysOf } from '../calendar/working-days.js';
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
  const schoolDay = schoolDays(terms, new Set(bankHolidays.map(({ heldOn }) => heldOn)));
  const termsBegin = Math.min(...terms.map(({ startedOn }) => startedOn));
  const dated = new Map<LawNumber, { from: Day; value: number }[]>();
  return {
    workingDayAfter(from, n, closedOn) {
      if (closedOn === NO_DAY || known.length === 1) return latest.after(from, n);
      return known.findLast(({ by }) => by <= closedOn)!.days.after(from, n);
    },
    schoolDayAfter(from, n) {
      return from < termsBegin ? NO_DAY : (schoolDay[firstAfter(schoolDay, from) + n - 1] ?? NO_DAY);
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

/** Every school day of the terms, in order. */
function schoolDays(terms: readonly TermSpell[], holidays: ReadonlySet<Day>): Day[] {
  const days = new Set<Day>();
  for (const { startedOn, endedOn } of terms) for (let day = startedOn; day < endedOn; day++) if (isWorkingDay(day, holidays)) days.add(day);
  return [...days].sort((one, other) => one - other);
}

/** Where the first of some days in order stands that is after a day. */
function firstAfter(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
