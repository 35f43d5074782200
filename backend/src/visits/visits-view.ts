import { MovedClockView, WordedView } from '../clocks/clock-view.js';

/** A visit as recorded. Yes-or-no facts that are null are not known. */
export class RecordedVisitView {
  visitNo: number;
  /** ISO date. */
  visitedOn: string;
  statutory: boolean;
  seen: boolean;
  seenAlone: boolean | null;
  notAloneReason: WordedView | null;
  /** Name of the worker. */
  visitor: string | null;
  /** Sent back with a change, which is refused where somebody else has changed the visit since. */
  version: number;
  canEdit: boolean;
}

/** A page of 25 visits, newest first. */
export class VisitsView {
  visits: RecordedVisitView[];
  page: number;
  pages: number;
  total: number;
}

/** A visit as stored, and what moved with it. */
export class VisitMovedView {
  visit: RecordedVisitView;
  moved: MovedClockView[];
}
