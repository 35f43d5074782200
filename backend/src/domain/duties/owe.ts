import { londonDay, startOfLondonDay } from '../calendar/london.js';
import { addMonths } from '../calendar/months.js';
import { NO_INSTANT, type Instant } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import type { Law } from './law.js';
import type { Evidence, Owed, ReckonedBy } from './occurrence.js';

/** What a duty says of one time it is owed; everything left out is none. */
export interface Owing {
  aroseOn: Day;
  /** Day 0 of the count, where that is not the day it arose. */
  from?: Day;
  by: ReckonedBy;
  amount?: number;
  /** For `day-given`, the day; for `on-the-day` the day where it is not `from`. */
  dueOn?: Day;
  /** For `hours`, the instant they run from; `NO_INSTANT` where it is not recorded. */
  fromAt?: Instant;
  metOn?: Day;
  metAt?: Instant;
  lapsedOn?: Day;
  regime?: string;
  missing?: string;
  evidence?: readonly Evidence[];
}

const HOUR = 3_600_000;

/** One time a duty is owed, its due day reckoned. What is met when it lapses or later was not met. */
export function owe(law: Law, owing: Owing): Owed {
  const { aroseOn, from = aroseOn, by, amount = 0, fromAt = NO_INSTANT, lapsedOn = NO_DAY, regime = '', missing = '', evidence = [] } = owing;
  const recordedAt = owing.metAt ?? NO_INSTANT;
  const recordedOn = owing.metOn ?? (recordedAt === NO_INSTANT ? NO_DAY : londonDay(recordedAt));
  const isMet = recordedOn !== NO_DAY && recordedOn <= lapsedOn;
  const closedOn = isMet ? recordedOn : lapsedOn;
  const dueAt = by === 'hours' && fromAt !== NO_INSTANT ? fromAt + amount * HOUR : by === 'days-of-cover' ? startOfLondonDay(from + amount) : NO_INSTANT;
  return {
    aroseOn,
    dueOn: dueAt === NO_INSTANT ? lastDay(law, by, from, amount, owing.dueOn, closedOn) : londonDay(dueAt),
    dueAt,
    metOn: isMet ? recordedOn : NO_DAY,
    metAt: isMet ? recordedAt : NO_INSTANT,
    lapsedOn: isMet ? NO_DAY : lapsedOn,
    regime,
    missing,
    evidence,
    reckoned: { from, by, amount },
  };
}

function lastDay(law: Law, by: ReckonedBy, from: Day, amount: number, given: Day | undefined, closedOn: Day): Day {
  switch (by) {
    case 'working-days':
      return law.workingDayAfter(from, amount, closedOn);
    case 'school-days':
      return law.schoolDayAfter(from, amount);
    case 'days':
      return from + amount;
    case 'months':
      return addMonths(from, amount);
    case 'months-beginning-with':
      return addMonths(from, amount) - 1;
    case 'on-the-day':
      return given ?? from;
    case 'day-given':
      return given ?? NO_DAY;
    case 'hours':
      // Hours from an instant nobody recorded end at the latest with the day so many hours after that day.
      return from + Math.ceil(amount / 24);
    case 'days-of-cover':
      return from + amount;
  }
}
