import { isoFromDay } from '../calendar/day.js';
import { londonIso } from '../calendar/london.js';
import { birthday } from '../calendar/months.js';
import { NO_INSTANT } from '../facts/child-record.js';
import { NO_DAY, type Day } from '../facts/columns.js';
import { DutyEngine } from './derive.js';
import type { Duty } from './duty.js';
import type { Law } from './law.js';
import { madeChild, type SaidChild } from './made-child.js';
import { madeLaw } from './made-law.js';

const iso = (day: Day) => (day === NO_DAY ? null : isoFromDay(day));

/** An occurrence as a spec reads it. */
export interface ReadOccurrence {
  arose: string | null;
  due: string | null;
  at?: string;
  met?: string | null;
  lapsed?: string | null;
  regime?: string;
  missing?: string;
}

/**
 * What one duty owes a made child, as dates a spec can compare; `met`, `lapsed`, `regime`, `missing` and `at` only where there
 * is one. The end of care at eighteen is not told of a child whose birthday the spec does not speak of.
 */
export function owedTo(duty: Duty, said: SaidChild, law: Law = madeLaw()): ReadOccurrence[] {
  const child = madeChild(said);
  const untold = 'bornOn' in said ? NO_DAY : birthday(child.bornOn, 18);
  return new DutyEngine([duty], law).occurrencesOf(child).map((one) => ({
    arose: iso(one.aroseOn),
    due: iso(one.dueOn),
    ...(one.dueAt === NO_INSTANT ? {} : { at: londonIso(one.dueAt) }),
    ...(one.metOn === NO_DAY ? {} : { met: iso(one.metOn) }),
    ...(one.lapsedOn === NO_DAY || one.lapsedOn === untold ? {} : { lapsed: iso(one.lapsedOn) }),
    ...(one.regime === '' ? {} : { regime: one.regime }),
    ...(one.missing === '' ? {} : { missing: one.missing }),
  }));
}
