import { BilingualView } from '../../http/bilingual-view.js';
import { ChildHomeView } from '../home/child-home-view.js';

/** Lines a worker put at the top of the brief. */
export class BriefLinesView {
  topLines: string;
  /** ISO date. */
  writtenOn: string;
  writtenBy: string | null;
  /** Sent back with a change. */
  version: number;
}

/** Somebody of the family, for the brief: no address, no telephone number. */
export class BriefPersonView {
  kind: BilingualView;
  name: string;
  manner: BilingualView | null;
  howOften: string | null;
}

/** What to know in two minutes before seeing the child. */
export class ChildBriefView {
  home: ChildHomeView;
  lines: BriefLinesView | null;
  people: BriefPersonView[];
  /** Day of the last visit at which the child was seen; null where none is recorded. */
  lastSeenOn: string | null;
}
