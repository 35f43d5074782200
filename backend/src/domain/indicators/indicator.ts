import type { Code } from '../codes/code.js';
import type { AuthorityFacts } from '../facts/authority-facts.js';
import type { Day } from '../facts/columns.js';
import type { ChildOnDay } from './child-on-day.js';
import type { Moment } from './moment.js';
import type { Tally } from './tally.js';

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

/** Who is counted. `among` says where the subjects are looked for; the words say who they are. */
export interface Population extends Bilingual {
  among: 'looked-after' | 'care-leavers' | 'everyone' | 'authority';
}

/** What an indicator needs to print members beside its counts. */
export interface FigureContext {
  facts: AuthorityFacts;
  reference: ProfileReference;
  moment: Moment;
  population: number;
}

/** One measure: who is counted, and what each one's answer is. It has one of `answer`, `subjects` and `ofAuthority`. */
export interface Indicator {
  /** Stable name in the code, the API and every export. */
  code: string;
  /** Row of the catalogue of the inspectorate's figures. */
  ref: string;
  /** Part of the return: 1 profile, 2 placements and sufficiency, 3 planning and review, 4 health and learning, 5 stability. */
  part: 1 | 2 | 3 | 4 | 5 | 6;
  kind: 'count' | 'met' | 'groups';
  unit: Bilingual;
  population: Population;
  title: Bilingual;
  definition: Bilingual;
  /** How each phrase that could be read in two ways is read here. */
  readings: readonly Bilingual[];
  /** What the record does not say where the answer is not known; null where it always says. */
  missing: Bilingual | null;
  source: Bilingual;
  /** Groups in order of their answers, `not-known` left out; none where the indicator counts or is met. */
  groups: readonly Code[];
  /** The answer for the child the cursor stands on; `NOT_COUNTED` where the child is not of the population. */
  answer?(child: ChildOnDay): Answer;
  /** Tallies each subject of the child the cursor stands on. */
  subjects?(child: ChildOnDay, tally: Tally): void;
  /** Tallies subjects that are no child's. */
  ofAuthority?(facts: AuthorityFacts, moment: Moment, tally: Tally): void;
  /** Name of the second number that `Tally.also` counts. */
  also?: string;
  extras?(context: FigureContext): Record<string, number | string | null>;
}

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

export type ReadFacts = (facts: AuthorityFacts, reference: ProfileReference, asAt: Day) => Figure[];
