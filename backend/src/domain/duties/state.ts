import { startOfLondonDay } from '../calendar/london.js';
import { NO_INSTANT } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import type { Occurrence } from './occurrence.js';

export const states = ['not-yet-due', 'due-soon', 'overdue', 'met', 'met-late', 'lapsed', 'unknown'] as const;
export type State = (typeof states)[number];

/**
 * The state of an occurrence on a day, or null where it has not arisen by then. What happens later than the day counts as not
 * happened. A deadline has passed when the day begins after it: due on a day is not overdue on that day, and cover that runs
 * out as a day begins is overdue on it. A missing fact is *unknown* as soon as it would decide.
 */
export function stateOn(occurrence: Occurrence, day: Day): State | null {
  const { aroseOn, dueOn, metOn, lapsedOn, missing, soonOn } = occurrence;
  if (aroseOn > day) return null;
  if (metOn <= day) return metState(occurrence);
  if (lapsedOn <= day) return 'lapsed';
  if (dueOn === NO_DAY) return 'unknown';
  if (hasPassed(occurrence, day)) return missing === '' ? 'overdue' : 'unknown';
  return soonOn <= day ? 'due-soon' : 'not-yet-due';
}

function metState({ dueOn, dueAt, metOn, metAt, missing }: Occurrence): State {
  if (dueOn === NO_DAY) return 'unknown';
  if (metOn < dueOn) return 'met';
  if (metOn > dueOn) return missing === '' ? 'met-late' : 'unknown';
  if (dueAt === NO_INSTANT) return missing === '' ? 'met' : 'unknown';
  if (metAt !== NO_INSTANT) return metAt <= dueAt ? 'met' : 'met-late';
  return dueAt === startOfLondonDay(dueOn) ? 'met-late' : 'unknown';
}

function hasPassed({ dueOn, dueAt }: Occurrence, day: Day): boolean {
  return dueAt === NO_INSTANT ? dueOn < day : dueAt <= startOfLondonDay(day);
}
