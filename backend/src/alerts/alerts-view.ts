import { CodedView } from '../http/coded-view.js';

/** What everybody must know before they see the child. Dates are ISO dates. */
export class AlertView {
  /** Names it where it is looked at again or ended. */
  key: string;
  kind: CodedView | null;
  details: string;
  startedOn: string;
  reviewOn: string | null;
  isReviewLate: boolean;
  reviewedOn: string | null;
  endedOn: string | null;
  endReason: string | null;
  raisedBy: string | null;
}

/** Alerts that hold today, the oldest first, and those that ended, the latest 50. */
export class AlertsView {
  open: AlertView[];
  ended: AlertView[];
}
