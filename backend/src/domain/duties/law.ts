import type { Bilingual } from '../indicators/figure.js';
import type { Day } from '../facts/columns.js';

export type Unit = 'working-days' | 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'school-days' | 'children';

/**
 * A number of the law, a code or an office, dated: the value on the trigger date decides. `local` numbers are the
 * authority's own to set; `doubted` ones an authority may set on advice, and pages show the doubt; `fixed` ones nobody sets.
 */
export interface LawNumber {
  code: string;
  title: Bilingual;
  unit: Unit;
  /** ISO dates, oldest first. */
  values: readonly { from: string; value: number }[];
  setBy: 'fixed' | 'doubted' | 'local';
}

/** What a duty is reckoned with besides the record: calendars and numbers as the authority has them. */
export interface Law {
  /**
   * The n-th working day after a day, which is day 0. A bank holiday proclaimed late counts only for what was still open when
   * it was proclaimed: `closedOn` is the day the occurrence was met or lapsed, `NO_DAY` while it is open.
   */
  workingDayAfter(from: Day, n: number, closedOn: Day): Day;
  /** The n-th school day after a day; `NO_DAY` where the authority's school terms do not reach that far. */
  schoolDayAfter(from: Day, n: number): Day;
  /** The value of a number on a day: the authority's own where it has set one, else the dated value. */
  number(number: LawNumber, on: Day): number;
}
