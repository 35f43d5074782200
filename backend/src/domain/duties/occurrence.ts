import type { Instant } from '../facts/child-record.js';
import type { Day } from '../facts/columns.js';

/** The row of the record something is known from: its kind and its number in the store. */
export interface Evidence {
  kind:
    | 'period' | 'legal-status' | 'placement' | 'allocation' | 'visit' | 'assessment' | 'plan' | 'education-plan' | 'health-assessment'
    | 'review' | 'escalation' | 'care-leaver' | 'pathway' | 'missing' | 'proceedings' | 'protection' | 'event' | 'decision' | 'household' | 'child';
  /** Number in the store; for rows without one the day they are known by. */
  no: number;
}

export type ReckonedBy =
  | 'working-days' | 'days' | 'months' | 'hours' | 'school-days'
  /** A period of months beginning WITH the day: it ends the day before the corresponding date. */
  | 'months-beginning-with'
  /** Cover for so many days: it runs out as the last of them ends, at the first moment of the next day. */
  | 'days-of-cover'
  /** Due on the day itself, or before it. */
  | 'on-the-day'
  /** The record or a court says the day. */
  | 'day-given';

/** How the due day was reckoned. `from` is day 0, or the first day for the kinds that begin with it. */
export interface Reckoning {
  from: Day;
  by: ReckonedBy;
  amount: number;
}

/** One time a duty is owed. All days are dates in Britain. */
export interface Owed {
  aroseOn: Day;
  /** Last day in time; `NO_DAY` where it cannot be worked out. With `dueAt`, the date of that instant. */
  dueOn: Day;
  /** For clocks in hours: the last instant in time; else `NO_INSTANT`. */
  dueAt: Instant;
  metOn: Day;
  /** The instant it was met, where the clock is in hours and the record says it. */
  metAt: Instant;
  /** The day it stopped being owed without having been met. */
  lapsedOn: Day;
  /** Which of the duty's regimes or stages, by its code; '' where it has one. */
  regime: string;
  /** The fact that is not recorded and would decide, such as `placements.started_at`; '' where none is missing. */
  missing: string;
  /** What it arose from and what met it. */
  evidence: readonly Evidence[];
  reckoned: Reckoning;
}

export interface Occurrence extends Owed {
  /** Id of the duty. */
  duty: string;
  /** First day it counts as due soon. */
  soonOn: Day;
}
