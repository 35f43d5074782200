import { CodedView } from '../http/coded-view.js';

/** One use of a record in an emergency, to be looked at. */
export class EmergencyUseView {
  openingNo: number;
  reference: string;
  name: string;
  reason: CodedView;
  said: string;
  /** ISO instants. */
  openedAt: string;
  endedAt: string;
  /** How many times the person looked at something of the record in that time. */
  looks: number;
  /** ISO date by which it is looked at. */
  dueOn: string;
  isLate: boolean;
  /** ISO instant at which the heads of service were told that nobody had looked; null where they were not. */
  toldLateAt: string | null;
  /** It was the reader’s own use: somebody else looks at it. */
  isOwn: boolean;
  outcome: CodedView | null;
  reviewNote: string | null;
}

/** Reading that is worth a look. */
export class PatternView {
  patternNo: number;
  kind: CodedView;
  name: string;
  /** The child’s reference; null where it is about many. */
  reference: string | null;
  /** ISO date. */
  seenOn: string;
  times: number;
  isOwn: boolean;
  outcome: CodedView | null;
  reviewNote: string | null;
}

/** A page of 25, those not looked at first. */
export class EmergencyUsesView {
  uses: EmergencyUseView[];
  outcomes: CodedView[];
  waiting: number;
  page: number;
  pages: number;
}

/** A page of 25, those not looked at first. */
export class PatternsView {
  patterns: PatternView[];
  outcomes: CodedView[];
  waiting: number;
  page: number;
  pages: number;
}
