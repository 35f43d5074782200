import { ClockView, MovedClockView, WordedView } from '../clocks/clock-view.js';

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
  /** ISO date; null where nothing is left to write, or nobody ever asked for it. */
  writeUpDueOn: string | null;
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

/** One visit to one child: what was written for that child, or for all of the visit. */
export class VisitReadView extends RecordedVisitView {
  /** Names its row where every record is kept by hand. */
  recordKey: string;
  /** `16:30`; null where no time is known. */
  visitedTime: string | null;
  place: string | null;
  purpose: WordedView | null;
  notSeenReason: WordedView | null;
  notSeenDetail: string | null;
  howChildIs: string | null;
  howChildIsLanguage: string | null;
  needsAction: boolean | null;
  actionNeeded: string | null;
  actionTold: string | null;
  actionContact: string | null;
  wellBeingSafeguarded: boolean | null;
  bedroomSeen: boolean | null;
  bedroom: string | null;
  childSaid: string | null;
  carersSaid: string | null;
  healthAndSchool: string | null;
  familyTime: string | null;
  promised: string | null;
  workerThinks: string | null;
  /** ISO date. */
  writtenUpOn: string | null;
  /** Whether other children were part of the same visit. */
  hasOthers: boolean;
}

/** A visit as stored, and what moved with it. */
export class VisitMovedView {
  visit: RecordedVisitView;
  moved: MovedClockView[];
}

/** A visit just recorded: what moved, and when the next one is due. */
export class VisitRecordedView extends VisitMovedView {
  /** The clock of the next visit; null where none is owed. */
  next: ClockView | null;
}

/** A brother or sister who may be part of the visit. */
export class SiblingView {
  publicId: string;
  name: string;
}

/** What is known before a visit is recorded. */
export class VisitAheadView {
  /** The name the child goes by. */
  calledBy: string;
  age: number;
  /** Whom the child lives with, as far as it is recorded. */
  livesWith: string | null;
  /** The next visit that is owed. */
  due: ClockView | null;
  siblings: SiblingView[];
  /** What was promised at the visit before. */
  promisedBefore: string | null;
}

/** A visit of the person's own that is still to be written up. */
export class WriteUpOwedView {
  publicId: string;
  name: string;
  visitNo: number;
  /** ISO dates. */
  visitedOn: string;
  dueOn: string;
  isLate: boolean;
}

/** A page of 25 visits to write up, the first due first. */
export class WriteUpsOwedView {
  visits: WriteUpOwedView[];
  page: number;
  pages: number;
  total: number;
}
