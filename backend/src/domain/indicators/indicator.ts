import type { Code } from '../codes/code.js';
import type { AuthorityFacts } from '../facts/authority-facts.js';
import type { Day } from '../facts/columns.js';
import type { ChildOnDay } from './child-on-day.js';
import type { Answer, Bilingual, Figure, ProfileReference } from './figure.js';
import type { Moment } from './moment.js';
import type { Tally } from './tally.js';

export * from './figure.js';

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

export type ReadFacts = (facts: AuthorityFacts, reference: ProfileReference, asAt: Day) => Figure[];
