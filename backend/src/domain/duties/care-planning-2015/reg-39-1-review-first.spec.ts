import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import { reviewFirst } from './reg-39-1-review-first.duty.js';

const looked = { startedOn: '2025-12-18' };

test.each([
  ['2025-12-18', '2026-01-20', 'Christmas, Boxing Day and New Year’s Day are left out'],
  ['2026-05-23', '2026-06-22', 'a Saturday is day 0 and the holiday Monday is no working day'],
  ['2024-02-28', '2024-03-27', 'St David’s Day is a working day'],
  ['2022-08-30', '2022-09-28', 'the day of the Queen’s funeral was a bank holiday'],
])('looked after from %s, the first review is due %s, because %s', (startedOn, due, because) => {
  expect([because, owedTo(reviewFirst, { periods: [{ startedOn }] })]).toEqual([because, [{ arose: startedOn, due }]]);
});

test.each([
  ['held on the last day', { reviews: [{ heldOn: '2026-01-20' }] }, [{ arose: '2025-12-18', due: '2026-01-20', met: '2026-01-20' }]],
  ['an adjourned meeting counts when it met', { reviews: [{ heldOn: '2026-02-10', adjournedOn: '2026-01-19' }] }, [{ arose: '2025-12-18', due: '2026-01-20', met: '2026-01-19' }]],
  ['care ended first', { periods: [{ ...looked, endedOn: '2026-01-05' }] }, [{ arose: '2025-12-18', due: '2026-01-20', lapsed: '2026-01-05' }]],
  ['short breaks have their own times', { legalStatuses: [{ startedOn: '2025-12-18', status: 'V1' }] }, []],
  ['a change of legal status starts nothing anew', { legalStatuses: [{ startedOn: '2025-12-18', endedOn: '2026-01-06', status: 'V2' }, { startedOn: '2026-01-06', status: 'C1' }] }, [{ arose: '2025-12-18', due: '2026-01-20' }]],
  ['placed for adoption other regulations apply', { placements: [{ startedOn: '2026-01-08', type: 'A5' }] }, [{ arose: '2025-12-18', due: '2026-01-20', lapsed: '2026-01-08' }]],
  ['with prospective adopters before authority a child is fostered', { placements: [{ startedOn: '2026-01-08', type: 'A8' }] }, [{ arose: '2025-12-18', due: '2026-01-20' }]],
  ['the record of one who dies stays as it was', { diedOn: '2025-12-30' }, [{ arose: '2025-12-18', due: '2026-01-20', lapsed: '2025-12-30' }]],
  ['these Regulations began on 6 April 2016', { periods: [{ startedOn: '2016-04-05' }] }, []],
])('%s', (_because, said, owed) => expect(owedTo(reviewFirst, { periods: [looked], ...said })).toEqual(owed));
