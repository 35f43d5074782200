import type { Day } from '../facts/columns.js';
import { dayOf, daysInMonth, packedDate } from './day.js';

/**
 * The corresponding date `months` later, or before where negative; the last day of the month where it has no such date
 * (31 August + 6 months is 28 or 29 February). Always reckoned from the anchor, never from a date already cut short.
 */
export function addMonths(day: Day, months: number): Day {
  const packed = packedDate(day);
  const count = Math.floor(packed / 512) * 12 + ((packed >> 5) & 15) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(packed & 31, daysInMonth(year, month)));
}

/** Completed years on a day. Someone born on 29 February has a birthday on 1 March in a common year. */
export function ageOn(bornOn: Day, day: Day): number {
  const born = packedDate(bornOn);
  const on = packedDate(day);
  const years = Math.floor(on / 512) - Math.floor(born / 512);
  return (on & 511) < (born & 511) ? years - 1 : years;
}

/** Completed months from one day to a later one. */
export function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [packedDate(from), packedDate(to)];
  const months = (Math.floor(end / 512) - Math.floor(start / 512)) * 12 + ((end >> 5) & 15) - ((start >> 5) & 15);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The first day of the months that end with `day`: each d with `addMonths(day, -months) < d <= day` belongs to them. */
export function firstDayOfMonthsTo(day: Day, months: number): Day {
  return addMonths(day, -months) + 1;
}

/** First day of the year to `day`: 1 April where that is 31 March. */
export function yearTo(day: Day): Day {
  return firstDayOfMonthsTo(day, 12);
}

/** First day of the six months to `day`. */
export function sixMonthsTo(day: Day): Day {
  return firstDayOfMonthsTo(day, 6);
}

/** The day somebody reaches an age. Born on 29 February, that is 1 March in a common year. */
export function birthday(bornOn: Day, age: number): Day {
  const day = addMonths(bornOn, 12 * age);
  return (packedDate(bornOn) & 511) === (packedDate(day) & 511) ? day : day + 1;
}
