import { BilingualView } from '../../http/bilingual-view.js';

export class RowDateView {
  label: BilingualView;
  /** ISO date; null where the record has none by the as-at date. */
  on: string | null;
}

/** One subject behind a figure. Who it is stays out where the reader may not see the child. */
export class CountedView {
  publicId: string | null;
  /** Reference in the authority's own system, never a name. Empty where the reader may not see the child. */
  reference: string;
  age: number | null;
  answer: string;
  answerTitle: BilingualView;
  rowDates: RowDateView[];
  why: BilingualView;
}

export class CountedPageView {
  total: number;
  page: number;
  pageSize: number;
  rows: CountedView[];
}
