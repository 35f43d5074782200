import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../../http/bilingual-view.js';
import { ClockView, WordedView, LateReasonView } from '../clock-view.js';

/** One child's clocks as at a day, a page of 25: open ones first, then closed ones, the latest first. */
export class ChildClocksView {
  /** ISO date. */
  asAt: string;
  clocks: ClockView[];
  page: number;
  pages: number;
  total: number;
}

/** A row of the record a clock was worked out from. */
export class ClockFactView {
  title: BilingualView;
  /** The row's own reference. */
  value: string | null;
  /** ISO date. */
  on: string | null;
}

/** Where the law says it. */
export class CitationView {
  instrument: BilingualView;
  provision: string;
  link: string;
  /** ISO date somebody last read it against the source. */
  readOn: string | null;
}

/** From and until are ISO dates; `until` is the first day it no longer holds. */
export class InForceView {
  from: string;
  until: string | null;
}

/** A number of the law as it held on the day the clock arose. */
export class ClockNumberView {
  title: BilingualView;
  value: number;
  unit: WordedView;
  /** ISO date since which it has been so. */
  since: string;
  @ApiProperty({ enum: ['fixed', 'doubted', 'local'], enumName: 'NumberSetBy' })
  setBy: 'fixed' | 'doubted' | 'local';
}

/** A deadline that moved although the record did not. */
export class ClockMoveView {
  /** Instant. */
  at: string;
  dueBefore: string | null;
  dueAfter: string | null;
  because: BilingualView;
}

/** How one clock was worked out. */
export class ClockExplainView {
  clock: ClockView;
  /** The duty in plain words. */
  says: BilingualView;
  countedFrom: BilingualView;
  metBy: BilingualView;
  /** Sentence by sentence. */
  arithmetic: BilingualView[];
  facts: ClockFactView[];
  citation: CitationView;
  inForce: InForceView;
  numbers: ClockNumberView[];
  moves: ClockMoveView[];
  /** Newest first. */
  reasons: LateReasonView[];
}
