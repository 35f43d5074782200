import { BilingualView } from '../../http/bilingual-view.js';
import { CodedView } from '../../http/coded-view.js';

/** Where a child lives now. */
export class LivesWithView {
  /** The household or the setting; null where neither is recorded. */
  name: string | null;
  kind: CodedView | null;
  /** ISO date. */
  since: string;
  /** Outside the authority's area; null is not known. */
  isOutOfArea: boolean | null;
}

/** Somebody who has the child now. */
export class WorkerNowView {
  name: string;
  /** ISO date. */
  since: string;
  /** Whole months by today. */
  months: number;
}

export class StatusNowView {
  title: BilingualView;
  /** ISO date. */
  since: string;
}

/** An alert that holds today. */
export class AlertNowView {
  kind: CodedView | null;
  details: string;
  /** ISO date; null where no day was set. */
  reviewOn: string | null;
  isReviewLate: boolean;
}

/** Who a page is about: what stands above every page of one child. */
export class ChildStripView {
  publicId: string;
  reference: string;
  name: string;
  /** The name they go by, or their first forename. */
  called: string;
  age: number;
  dateOfBirth: string;
  diedOn: string | null;
  /** `cy`, `en`, `bilingual` or `other`; null is not known. */
  preferredLanguage: string | null;
  isLookedAfter: boolean;
  livesWith: LivesWithView | null;
  legalStatus: StatusNowView | null;
  socialWorker: WorkerNowView | null;
  reviewingOfficer: WorkerNowView | null;
  personalAdviser: WorkerNowView | null;
  alerts: AlertNowView[];
}
