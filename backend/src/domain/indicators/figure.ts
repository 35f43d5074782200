import type { Day } from '../facts/columns.js';

/** A text the reader chooses the language of. */
export interface Bilingual {
  en: string;
  cy: string;
}

/** What one subject of a population is counted as. Groups of an indicator are numbered from 0. */
export type Answer = number;
export const NOT_MET: Answer = 0;
export const MET: Answer = 1;
export const NOT_KNOWN: Answer = -1;
/** Not one of the population after all. */
export const NOT_COUNTED: Answer = -2;
/** The answer of everyone in an indicator that only counts. */
export const COUNTED: Answer = 0;

/** The figure of one indicator, as the JSON of every edge prints it. */
export interface Figure {
  code: string;
  ref: string;
  unit: string;
  population: number;
  /** Null where the indicator only counts or groups. */
  met: number | null;
  notMet: number | null;
  notKnown: number | null;
  /** met ÷ population, unrounded; null where nobody is counted or nothing is met or not. */
  rate: number | null;
  groups: Record<string, number> | null;
  [extra: string]: number | string | Record<string, number> | null;
}

/** One subject behind a figure: a child or the row of a child (placement, review …), and its answer. */
export interface Counted {
  /** Position of the child in the facts; -1 for a subject that is no child's (a foster household). */
  child: number;
  /** Position of the row in its table, or -1 where the subject is the child, or a review that was never held. */
  row: number;
  answer: Answer;
}

/** What a profile is worked out from besides the record: bank holidays and populations are facts of the day too. */
export interface ProfileReference {
  /** Day numbers of the bank holidays, Good Friday and Christmas Day of England and Wales. */
  bankHolidays: ReadonlySet<Day>;
  /** Residents aged 0 to 17 by mid-year estimate, oldest first. */
  populations: { onDay: Day; aged0To17: number; vintage: string }[];
}
