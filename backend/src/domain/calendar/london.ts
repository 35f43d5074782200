import type { Day } from '../facts/columns.js';
import { dayOf, weekday } from './day.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Last Sunday of March or October, on which British clocks change at 01:00 UTC; so since 1996. */
function lastSunday(year: number, month: number): Day {
  const last = dayOf(year, month, 31);
  return last - (weekday(last) % 7);
}

/** Minutes Britain is ahead of UTC at an instant: 60 in summer time, else 0. Right from 1996 on. */
export function londonOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const begins = lastSunday(year, 3) * DAY + HOUR;
  const ends = lastSunday(year, 10) * DAY + HOUR;
  return instant >= begins && instant < ends ? 60 : 0;
}

/** The date in Britain at an instant. */
export function londonDay(instant: number): Day {
  return Math.floor((instant + londonOffset(instant) * MINUTE) / DAY);
}

/** The instant a day begins in Britain. Clocks never change at midnight. */
export function startOfLondonDay(day: Day): number {
  const utc = day * DAY;
  return utc - londonOffset(utc) * MINUTE;
}

/** An instant as `2026-03-30T21:00:00+01:00`, in British time. */
export function londonIso(instant: number): string {
  const offset = londonOffset(instant);
  const local = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  return `${local}+0${offset / 60}:00`;
}
