import { isoFromDay } from '../domain/calendar/day.js';
import { londonIso, startOfLondonDay } from '../domain/calendar/london.js';
import { isClocked, type ClockedDuty } from '../domain/duties/duty.js';
import { confidenceWords, forceWords, whoseWords } from '../domain/duties/duty-words.js';
import type { Law } from '../domain/duties/law.js';
import { missingFact } from '../domain/duties/missing-facts.js';
import type { Occurrence } from '../domain/duties/occurrence.js';
import { dutyOf } from '../domain/duties/register.js';
import { stateOn } from '../domain/duties/state.js';
import { whereRecorded } from '../domain/duties/where-recorded.js';
import { NO_INSTANT } from '../domain/facts/child-record.js';
import { NO_DAY, type Day } from '../domain/facts/columns.js';
import type { ClockView } from './clock-view.js';
import { occurrenceKeyOf } from './occurrence-key.js';
import { occurrenceOf, type OccurrenceRow } from './occurrence-row.js';

/** A stored clock as it stands on a day; null where it has not arisen by then. Who acts, why late and whose it is are for lists to add. */
export function clockAsShown(row: OccurrenceRow, asAt: Day, law: Law): ClockView | null {
  const one = occurrenceOf(row);
  const state = stateOn(one, asAt);
  if (state === null) return null;
  const duty = clockedDuty(one.duty);
  const regime = duty.regimes[one.regime];
  return {
    key: occurrenceKeyOf(row), duty: duty.id, title: duty.title,
    regime: regime && one.regime !== '' ? { code: one.regime, en: regime.en, cy: regime.cy } : null,
    force: { code: duty.force, ...forceWords[duty.force] }, confidence: { code: duty.confidence, ...confidenceWords[duty.confidence] }, doubt: duty.doubt,
    aroseOn: row.arose_on, dueOn: row.due_on, dueAt: one.dueAt === NO_INSTANT ? null : londonIso(one.dueAt), planBy: planBy(one, law),
    metOn: one.metOn <= asAt ? row.met_on : null, lapsedOn: one.metOn > asAt && one.lapsedOn <= asAt ? row.lapsed_on : null,
    recordedIn: Math.min(one.metOn, one.lapsedOn) > asAt ? (whereRecorded[duty.id] ?? null) : null,
    state, ...daysOf(one, asAt, state),
    missing: state === 'unknown' && one.missing !== '' ? { code: one.missing, ...missingFact(one.missing) } : null,
    whose: { code: duty.whose, ...whoseWords[duty.whose] }, actedBy: null, lateReason: null, child: null,
  };
}

/** @throws RangeError on a duty no clock runs for: the store keeps none of those */
export function clockedDuty(id: string): ClockedDuty {
  const duty = dutyOf(id);
  if (!isClocked(duty)) throw new RangeError(`No clock runs for ${id}`);
  return duty;
}

/** The last day in time: the day before, where cover runs out as the due day begins. */
function lastDay({ dueOn, dueAt }: Occurrence): Day {
  return dueAt !== NO_INSTANT && dueAt === startOfLondonDay(dueOn) ? dueOn - 1 : dueOn;
}

function daysOf(one: Occurrence, asAt: Day, state: ClockView['state']): Pick<ClockView, 'daysLate' | 'daysLeft'> {
  const isLate = state === 'overdue' || state === 'met-late';
  const isAhead = state === 'not-yet-due' || state === 'due-soon';
  return { daysLate: isLate ? Math.min(one.metOn, asAt) - lastDay(one) : null, daysLeft: isAhead ? lastDay(one) - asAt : null };
}

/** The last working day in time, where the due day is another. */
function planBy(one: Occurrence, law: Law): string | null {
  if (one.dueOn === NO_DAY) return null;
  let day = lastDay(one);
  while (law.workingDayAfter(day - 1, 1, NO_DAY) !== day) day--;
  return day === one.dueOn ? null : isoFromDay(day);
}
