import { expect, test } from '@jest/globals';
import { reviewIroSpeaksPrivately } from './care-planning-2015/reg-42-1-b-review-iro-speaks-privately.duty.js';
import { reviewSubsequent } from './care-planning-2015/reg-39-2-review-subsequent.duty.js';
import { owedTo } from './expect-owed.js';

/** Cared for since 2014, reviewed three times before the Regulations of 6 April 2016. */
const before = { periods: [{ startedOn: '2014-11-03' }], reviews: [{ heldOn: '2014-11-28' }, { heldOn: '2015-02-20' }, { heldOn: '2015-08-10' }] };

test('a review interval not kept when the Regulations began is owed under them, those closed before are not', () => {
  expect(owedTo(reviewSubsequent, before)).toEqual([{ arose: '2015-08-10', due: '2016-02-10' }]);
});

test('talking before a review held earlier is over; before the one still open it is owed', () => {
  const owed = owedTo(reviewIroSpeaksPrivately, before);
  expect(owed.map(({ arose, due }) => [arose, due])).toEqual([['2015-08-10', '2016-02-10']]);
});
