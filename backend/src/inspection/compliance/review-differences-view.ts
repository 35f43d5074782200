import { WordedView } from '../../clocks/clock-view.js';

export class ProfileReviewsView {
  met: number;
  notMet: number;
}

export class ClockReviewsView {
  inTime: number;
  late: number;
  outstanding: number;
  notKnown: number;
}

/** A child whose reviews of the year the data profile and the clocks count differently. */
export class ReviewDifferenceView {
  publicId: string | null;
  /** Reference in the authority's own system; empty where the reader may not see the child. */
  reference: string;
  age: number | null;
  profile: ProfileReviewsView;
  clocks: ClockReviewsView;
  /** At least one. Empty where the reader may not see the child. */
  reasons: WordedView[];
}

export class ReviewDifferencesView {
  /** ISO dates: the first and the last day of the year. */
  from: string;
  asAt: string;
  isBehind: boolean;
  /** Of the whole authority. */
  profile: ProfileReviewsView;
  clocks: ClockReviewsView;
  total: number;
  page: number;
  pageSize: number;
  rows: ReviewDifferenceView[];
}
