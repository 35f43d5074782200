import type { Day } from '../../facts/columns.js';
import type { Law, LawNumber } from '../law.js';
import { owe, type Owing } from '../owe.js';
import type { Owed } from '../occurrence.js';
import { evidenceOf, meetingOn, type ReviewOwed } from './reviews-held.js';

export const firstReviewWorkingDays: LawNumber = {
  code: 'review-first-working-days',
  title: { en: 'Working days to the first review', cy: 'Diwrnodau gwaith hyd at yr adolygiad cyntaf' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'fixed',
};

export const secondReviewMonths: LawNumber = {
  code: 'review-second-months',
  title: { en: 'Months from the first review to the second', cy: 'Misoedd o’r adolygiad cyntaf i’r ail' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'fixed',
};

export const subsequentReviewMonths: LawNumber = {
  code: 'review-subsequent-months',
  title: { en: 'Months between later reviews', cy: 'Misoedd rhwng adolygiadau dilynol' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'fixed',
};

/** How long a review may take to come, by which it is. */
export function intervalOf(law: Law, { which, from }: ReviewOwed): Pick<Owing, 'by' | 'amount'> & { from: Day } {
  if (which === 'first') return { from, by: 'working-days', amount: law.number(firstReviewWorkingDays, from) };
  return { from, by: 'months', amount: law.number(which === 'second' ? secondReviewMonths : subsequentReviewMonths, from) };
}

/** A review as it is owed under regulation 39(1) and (2). */
export function oweReview(law: Law, review: ReviewOwed): Owed {
  const { aroseOn, care, held } = review;
  return owe(law, { aroseOn, ...intervalOf(law, review), metOn: held && meetingOn(held), lapsedOn: care.endedOn, evidence: evidenceOf(review) });
}
