import { ClockView } from '../../clocks/clock-view.js';
import { BilingualView } from '../../http/bilingual-view.js';
import { CodedView } from '../../http/coded-view.js';
import { ChildStripView } from '../strip/child-strip-view.js';
import { TimelineEntryView } from '../timeline/timeline-view.js';
import { PlanNowView } from './plan-now-view.js';

/** What the child last said that others may be told. */
export class LastSaidView {
  words: string;
  language: string | null;
  translation: string | null;
  /** ISO date. */
  saidOn: string;
  heardBy: string | null;
}

/** Something to be done that is no clock of the law. */
export class NextThingView {
  kind: 'action' | 'alert-review' | 'voice-answer';
  /** An action as it was written, or the child’s words to be answered. */
  words: string | null;
  alert: CodedView | null;
  who: string | null;
  /** ISO date; null where no day was set. */
  by: string | null;
  isLate: boolean;
}

/** How long somebody or somewhere was there. */
export class SpanView {
  kind: 'social-worker' | 'home' | 'school';
  /** Null where no name is recorded. */
  name: string | null;
  title: BilingualView | null;
  /** ISO date. */
  from: string;
  /** The first day it no longer was; null where it still is. */
  to: string | null;
}

/** Who has been there, and where, on one line of time. */
export class RelationshipStripView {
  /** First day of the line, an ISO date; null where there is nothing to show. */
  since: string | null;
  spans: SpanView[];
  /** ISO dates. */
  reviews: string[];
}

/** The first page of a child's record. */
export class ChildHomeView {
  strip: ChildStripView;
  lastSaid: LastSaidView | null;
  /** How many things the child said are recorded. */
  saidTotal: number;
  /** The open clocks, the latest due first, eight at most. */
  clocks: ClockView[];
  openClocks: number;
  plan: PlanNowView;
  next: NextThingView[];
  recent: TimelineEntryView[];
  relationships: RelationshipStripView;
}
