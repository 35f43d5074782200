import { isoFromDay } from '../../domain/calendar/day.js';
import { londonIso } from '../../domain/calendar/london.js';
import type { Occurrence } from '../../domain/duties/occurrence.js';
import { stateOn, type State } from '../../domain/duties/state.js';
import { NO_INSTANT } from '../../domain/facts/child-record.js';
import { NO_DAY, type Day } from '../../domain/facts/columns.js';

/** One occurrence as `clocks` prints it: dates as `2026-01-20`, instants in British time, null where there is none. */
export interface ClockRow {
  duty: string;
  /** `child_id` of the extract. */
  child: string;
  aroseOn: string;
  dueOn: string | null;
  dueAt: string | null;
  metOn: string | null;
  lapsedOn: string | null;
  state: State;
  regime: string | null;
  missing: string | null;
}

export const clockColumns = ['duty', 'child', 'aroseOn', 'dueOn', 'dueAt', 'metOn', 'lapsedOn', 'state', 'regime', 'missing'] as const satisfies readonly (keyof ClockRow)[];

/** An occurrence as it stands on a day, what happens later left out; undefined where it has not arisen by then. */
export function clockRowOn(occurrence: Occurrence, child: string, day: Day): ClockRow | undefined {
  const state = stateOn(occurrence, day);
  if (state === null) return undefined;
  const { duty, aroseOn, dueOn, dueAt, metOn, lapsedOn, regime, missing } = occurrence;
  const by = (on: Day) => (on <= day ? isoFromDay(on) : null);
  return {
    duty,
    child,
    aroseOn: isoFromDay(aroseOn),
    dueOn: dueOn === NO_DAY ? null : isoFromDay(dueOn),
    dueAt: dueAt === NO_INSTANT ? null : londonIso(dueAt),
    metOn: by(metOn),
    lapsedOn: by(lapsedOn),
    state,
    regime: regime || null,
    missing: missing || null,
  };
}
