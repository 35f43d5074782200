import { BilingualView } from '../http/bilingual-view.js';

/** A code and its words. */
export class WordedView {
  code: string;
  en: string;
  cy: string;
}

/** Why something is late, as the worker said. */
export class LateReasonView {
  reason: string;
  /** ISO date. */
  expectedOn: string | null;
  saidBy: string;
  /** ISO date. */
  saidOn: string;
}

/** The child a clock of a worklist is about. */
export class ClockChildView {
  publicId: string;
  reference: string;
  name: string;
  age: number;
}

/** One time a duty is owed, as it stands on a day. Dates are ISO dates. */
export class ClockView {
  /** Names it in addresses. */
  key: string;
  duty: string;
  title: BilingualView;
  regime: WordedView | null;
  force: WordedView;
  confidence: WordedView;
  doubt: BilingualView | null;
  aroseOn: string;
  /** Last day in time; null where it cannot be worked out. */
  dueOn: string | null;
  /** For clocks in hours the last instant in time, with its British offset. */
  dueAt: string | null;
  /** The last working day in time, where the due day is none. */
  planBy: string | null;
  metOn: string | null;
  lapsedOn: string | null;
  /** While it is owed: the file, and its column or kind of row, that says it was met (`reviews`, `case-events:core-group`); `plan` is the plan itself. */
  recordedIn: string | null;
  state: 'not-yet-due' | 'due-soon' | 'overdue' | 'met' | 'met-late' | 'lapsed' | 'unknown';
  daysLate: number | null;
  daysLeft: number | null;
  /** The fact that is not recorded and would decide. */
  missing: WordedView | null;
  whose: WordedView;
  /** Name of the worker whose it is. */
  actedBy: string | null;
  /** The reason said last. */
  lateReason: LateReasonView | null;
  /** In worklists only. */
  child: ClockChildView | null;
}

/** A clock before and after; null where there was none, or is none any more. */
export class MovedClockView {
  before: ClockView | null;
  after: ClockView | null;
}
