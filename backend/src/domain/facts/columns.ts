/** A calendar date as days since 1 January 1970. */
export type Day = number;

/** No date recorded: later than every day that can be asked about, so that it never counts as reached. */
export const NO_DAY: Day = 0x7fffffff;

/** A code or a yes/no the record does not say. */
export const UNSAID = -1;

/**
 * Rows that belong to children, held as columns. The rows of child c are those from `from[c]` up to but not including
 * `from[c + 1]`, in order of their first date and, within a day, of entry.
 */
export interface ChildRows {
  from: Int32Array;
}
