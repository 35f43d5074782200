import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import { reviewFirst } from './reg-39-1-review-first.duty.js';
import { reviewSecond } from './reg-39-2-review-second.duty.js';
import { reviewSubsequent } from './reg-39-2-review-subsequent.duty.js';

const care = (startedOn: string) => [{ startedOn }];
const held = (...days: string[]) => days.map((heldOn) => ({ heldOn }));

test.each([
  ['2025-11-30', '2026-02-28', 'there is no 30 February'],
  ['2027-11-30', '2028-02-29', '2028 is a leap year'],
])('first review on %s, second due %s, because %s', (first, due, because) => {
  expect([because, owedTo(reviewSecond, { periods: care('2025-11-03'), reviews: held(first) })]).toEqual([because, [{ arose: first, due }]]);
});

test.each([
  ['a second review held in time meets it', held('2026-01-20', '2026-04-20'), [{ arose: '2026-01-20', due: '2026-04-20', met: '2026-04-20' }]],
  ['an adjourned first review is counted from its completion', [{ heldOn: '2026-02-10', adjournedOn: '2026-01-19' }], [{ arose: '2026-02-10', due: '2026-05-10' }]],
  ['an adjourned second one counts when it met', [...held('2026-01-20'), { heldOn: '2026-05-01', adjournedOn: '2026-04-20' }], [{ arose: '2026-01-20', due: '2026-04-20', met: '2026-04-20' }]],
  ['without a first review there is no second', [], []],
])('%s', (_because, reviews, owed) => expect(owedTo(reviewSecond, { periods: care('2025-12-18'), reviews })).toEqual(owed));

test.each([
  [['2025-01-10', '2025-03-01', '2025-08-31'], '2026-02-28', '31 August and six months is the last of February'],
  [['2025-01-10', '2025-03-01', '2025-08-31', '2026-02-28'], '2026-08-28', 'it is counted from the day held, not from the end of the month'],
])('reviews on %s, next due %s, because %s', (days, due, because) => {
  expect([because, owedTo(reviewSubsequent, { periods: care('2025-01-02'), reviews: held(...days) }).at(-1)]).toEqual([because, { arose: days.at(-1), due }]);
});

test('a late review is recorded as late, and the next runs from the day held', () => {
  expect(owedTo(reviewSubsequent, { periods: care('2025-01-02'), reviews: held('2025-01-20', '2025-04-01', '2025-10-20') })).toEqual([
    { arose: '2025-04-01', due: '2025-10-01', met: '2025-10-20' },
    { arose: '2025-10-20', due: '2026-04-20' },
  ]);
});

test('a review held on the day care ends leaves nothing owed', () => {
  expect(owedTo(reviewSecond, { periods: [{ startedOn: '2025-12-18', endedOn: '2026-01-15' }], reviews: held('2026-01-15') })).toEqual([]);
});

const adoption = [{ startedOn: '2025-06-02', endedOn: '2025-09-01', type: 'A5' }, { startedOn: '2025-09-01' }];

test('placed for adoption the series stops, and care that goes on is counted from the last review', () => {
  expect(owedTo(reviewSubsequent, { periods: care('2025-01-02'), placements: adoption, reviews: held('2025-01-20', '2025-04-01', '2025-06-27') })).toEqual([
    { arose: '2025-04-01', due: '2025-10-01', lapsed: '2025-06-02' },
    { arose: '2025-09-01', due: '2025-12-27' },
  ]);
});

test('a review on the day care goes on is the next, not the one before', () => {
  expect(owedTo(reviewSubsequent, { periods: care('2025-01-02'), placements: adoption, reviews: held('2025-01-20', '2025-04-01', '2025-09-01') })).toEqual([
    { arose: '2025-04-01', due: '2025-10-01', lapsed: '2025-06-02' },
    { arose: '2025-09-01', due: '2025-10-01', met: '2025-09-01' },
    { arose: '2025-09-01', due: '2026-03-01' },
  ]);
});

test('where no review had been held before the adoption placement the first is owed as soon as care goes on', () => {
  expect(owedTo(reviewFirst, { periods: care('2025-05-12'), placements: adoption })).toEqual([
    { arose: '2025-05-12', due: '2025-06-10', lapsed: '2025-06-02' },
    { arose: '2025-09-01', due: '2025-06-10' },
  ]);
});
