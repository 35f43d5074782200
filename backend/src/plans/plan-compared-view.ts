import { BilingualView } from '../http/bilingual-view.js';

/** One text of a plan that is not as it was. */
export class PlanChangeView {
  about: BilingualView;
  /** Null where it is new. */
  before: string | null;
  /** Null where it was left out. */
  now: string | null;
}

/** What changed between a version and the one before. Days are ISO dates; `beforeOn` is null where there was none. */
export class PlanComparedView {
  on: string;
  beforeOn: string | null;
  changes: PlanChangeView[];
}
