import { BilingualView } from '../../http/bilingual-view.js';

/** One part of the plan as it stands. */
export class PlanPartView {
  part: 'health' | 'education' | 'placement' | 'permanence' | 'family-time' | 'identity';
  state: 'in-place' | 'missing' | 'thin' | 'does-not-apply' | 'not-known';
  /** ISO date since which it stands, or since which it is missing; null is not known. */
  on: string | null;
}

/** The plan in its shortest form. */
export class PlanNowView {
  /** ISO date of the plan; null where none is recorded. */
  preparedOn: string | null;
  /** The long-term plan in the words of the plan; null where it has none. */
  longTermPlan: string | null;
  concurrentPlan: string | null;
  /** ISO date. */
  decideBy: string | null;
  permanence: BilingualView | null;
  parts: PlanPartView[];
  /** ISO date on which the child got a copy; null where none is recorded. */
  childHasCopyOn: string | null;
}
