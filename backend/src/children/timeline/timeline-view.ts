import { BilingualView } from '../../http/bilingual-view.js';

/** One thing that happened. */
export class TimelineEntryView {
  /** What a mark points at: a file of the extract, and the row's key in it. */
  about: string;
  key: string;
  group: string;
  /** ISO date. */
  on: string;
  /** ISO instant; null where the time is not known. */
  at: string | null;
  title: BilingualView;
  detail: BilingualView | null;
  /** Words as they were said or written. */
  words: string | null;
  /** The words are the child's own. */
  isVoice: boolean;
  by: string | null;
  /** Came from another system, as it stood there. */
  isImported: boolean;
  isSignificant: boolean;
  isPinned: boolean;
  /** Effect on the child, in a sentence. */
  effect: string | null;
  /** Where an event of its own is known from. */
  source: string | null;
  /** Version of the mark; null where nobody marked it. Sent back with a change. */
  markVersion: number | null;
}

/** A page of 25 of what happened to a child; of a chronology the oldest first. */
export class TimelineView {
  total: number;
  page: number;
  pageSize: number;
  entries: TimelineEntryView[];
  /** Kept at the top of the timeline; three at most. */
  pinned: TimelineEntryView[];
}

/** A mark as stored. */
export class MarkedView {
  markVersion: number;
}

/** An event as stored: its key in the timeline. */
export class EventAddedView {
  key: string;
}
