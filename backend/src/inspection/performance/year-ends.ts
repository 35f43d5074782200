import { dayFromIso, isoFromDay } from '../../domain/calendar/day.js';
import { addMonths } from '../../domain/calendar/months.js';

/** The last `count` 31 Marches on or before a date, oldest first; ISO dates. */
export function yearEnds(asAt: string, count: number): string[] {
  const year = Number(asAt.slice(0, 4));
  const latest = dayFromIso(`${year}-03-31`) <= dayFromIso(asAt) ? year : year - 1;
  const newest = dayFromIso(`${latest}-03-31`);
  return Array.from({ length: count }, (_, at) => isoFromDay(addMonths(newest, -12 * (count - 1 - at))));
}

/** The days of a trend: five year-ends, and the day itself where it is not the last of them. */
export function trendDays(asAt: string): string[] {
  const ends = yearEnds(asAt, 5);
  return ends.at(-1) === asAt ? ends : [...ends, asAt];
}
