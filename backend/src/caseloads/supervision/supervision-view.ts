/** Something agreed between a worker and their manager. */
export class SupervisionActionView {
  lineNo: number;
  agreed: string;
  owner: string;
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

export class SupervisionView {
  supervisionNo: number;
  /** ISO date. */
  heldOn: string;
  discussed: string | null;
  nextOn: string | null;
  by: string | null;
  actions: SupervisionActionView[];
  /** Of children the reader may see; the others are not counted either. */
  decisions: SupervisionDecisionView[];
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
  children: SupervisedChildView[];
  page: number;
  pages: number;
  total: number;
}

export class SupervisionRecordedView {
  supervisionNo: number;
}
