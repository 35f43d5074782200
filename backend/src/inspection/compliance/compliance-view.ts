import { WordedView } from '../../clocks/clock-view.js';
import { BilingualView } from '../../http/bilingual-view.js';

/** How a duty was kept in the year to a day. The four parts sum to `counted`. */
export class DutyComplianceView {
  /** Id of the duty, such as `review-first`. */
  duty: string;
  title: BilingualView;
  /** Of the register, such as `reviews`. */
  section: WordedView;
  force: WordedView;
  confidence: WordedView;
  doubt: BilingualView | null;
  counted: number;
  inTime: number;
  late: number;
  outstanding: number;
  notKnown: number;
  /** In time of all counted, 0 to 1; null where nothing is counted. */
  rate: number | null;
}

export class DutyBoardView {
  /** ISO dates: the first and the last day of the year. */
  from: string;
  asAt: string;
  /** The clocks are being worked out anew, so that figures may still move. */
  isBehind: boolean;
  /** Every duty with a clock, in the order of the register. */
  duties: DutyComplianceView[];
}

export class DutyAnswerView {
  answer: 'in-time' | 'late' | 'outstanding' | 'not-known';
  title: BilingualView;
  count: number;
}

export class DutyExplainView extends DutyComplianceView {
  from: string;
  asAt: string;
  isBehind: boolean;
  says: BilingualView;
  countedFrom: BilingualView;
  metBy: BilingualView;
  instrument: BilingualView;
  provision: string;
  link: string;
  /** What is counted and how, the same for every duty. */
  method: BilingualView[];
  /** Sentences with this authority's numbers. */
  arithmetic: BilingualView[];
  answers: DutyAnswerView[];
}

/** One occurrence behind a figure. Who it is stays out where the reader may not see the child. Dates are ISO dates. */
export class DutyCountedView {
  publicId: string | null;
  /** Reference in the authority's own system, never a name. */
  reference: string;
  age: number | null;
  /** Names the clock in addresses; null where the reader may not see the child. */
  key: string | null;
  regime: WordedView | null;
  /** With the dates after it null where the reader may not see the child. */
  aroseOn: string | null;
  dueOn: string | null;
  metOn: string | null;
  lapsedOn: string | null;
  missing: WordedView | null;
  answer: 'in-time' | 'late' | 'outstanding' | 'not-known';
  answerTitle: BilingualView;
}

export class DutyCountedPageView {
  total: number;
  page: number;
  pageSize: number;
  rows: DutyCountedView[];
}
