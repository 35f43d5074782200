/** Something agreed between a worker and their manager. */
export class SupervisionActionView {
  lineNo: number;
  agreed: string;
  /** Name of who does it. */
  owner: string;
  /** Which of the two that is. */
  ownedBy: 'worker' | 'manager';
  /** ISO dates. */
  dueOn: string;
  doneOn: string | null;
}

/** What was thought and decided about one child. */
export class SupervisionDecisionView {
  publicId: string;
  name: string;
  reference: string;
  reflection: string | null;
  decision: string;
  owner: string | null;
  dueOn: string | null;
  doneOn: string | null;
}

/** Something agreed, as it was before. */
export class SupervisionPastActionView {
  agreed: string;
  owner: string;
  /** ISO date. */
  dueOn: string;
}

/** What a supervision said until it was corrected or recorded in error: what it said, who changed that, when and why. */
export class SupervisionPastView {
  /** ISO date. */
  heldOn: string;
  discussed: string | null;
  nextOn: string | null;
  actions: SupervisionPastActionView[];
  by: string | null;
  /** British time to the minute. */
  at: string;
  reason: string;
}

export class SupervisionView {
  supervisionNo: number;
  version: number;
  /** ISO date. */
  heldOn: string;
  discussed: string | null;
  nextOn: string | null;
  by: string | null;
  actions: SupervisionActionView[];
  /** Of children the reader may see; the others are not counted either. */
  decisions: SupervisionDecisionView[];
  /** What it said before each correction, the latest first. */
  earlier: SupervisionPastView[];
}

/** A child of the worker, to choose from. */
export class SupervisedChildView {
  publicId: string;
  name: string;
  reference: string;
}

/** A worker's supervision, the latest first. */
export class SupervisionsView {
  staffNo: number;
  worker: string;
  /** When the next is agreed; null where nothing is agreed, or none was ever recorded. */
  nextOn: string | null;
  /** The day agreed has passed without another, or none was ever recorded. */
  isOverdue: boolean;
  /** Whether whoever reads may record one. */
  mayRecord: boolean;
  supervisions: SupervisionView[];
  /** Those that were recorded in error, the latest first, 25 at most. */
  recordedInError: SupervisionPastView[];
  children: SupervisedChildView[];
  page: number;
  pages: number;
  total: number;
}

export class SupervisionRecordedView {
  supervisionNo: number;
}
