import { expect, test } from '@jest/globals';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { fosterApprovalReview } from './reg-9-foster-approval-review.duty.js';

type SaidPlacement = NonNullable<SaidChild['placements']>[number];
const approvedOn = '2024-02-29';
const missing = 'household-events.approval-reviewed';
const reviewedOn = (...days: string[]) => ({ events: days.map((on) => ({ kind: 'approval-reviewed' as const, on })) });
const placed = (household: NonNullable<SaidPlacement['household']>, placement: SaidPlacement = {}): SaidChild => ({
  periods: [{ startedOn: '2024-06-03' }],
  placements: [{ startedOn: '2024-06-03', household: { approvedOn, ...household }, ...placement }],
});
const first = { arose: approvedOn, due: '2025-02-28' };

test.each<[string, SaidChild, ReadOccurrence[]]>([
  ['the anniversary of a leap day; whether it was reviewed nothing says', placed({}), [{ ...first, missing }]],
  ['each review brings the next', placed(reviewedOn('2025-02-20')), [{ ...first, met: '2025-02-20' }, { arose: '2025-02-20', due: '2026-02-20', missing }]],
  ['only those of the child’s time there', placed(reviewedOn('2025-02-20', '2026-02-19'), { endedOn: '2025-06-02' }), [{ ...first, met: '2025-02-20' }, { arose: '2025-02-20', due: '2026-02-20', lapsed: '2025-06-02' }]],
  ['not those before the child came', placed({ approvedOn: '2022-03-01', ...reviewedOn('2023-02-20', '2024-02-20') }), [{ arose: '2024-02-20', due: '2025-02-20', missing }]],
  ['the approval ended', placed({ approvalEndedOn: '2024-12-31' }), [{ ...first, lapsed: '2024-12-31', missing }]],
  ['an agency reviews its own', placed({ agency: 'independent' }), []],
  ['a host of somebody over 18 has no such approval', placed({ kind: 'when-im-ready-host' }), []],
  ['nor has one approved temporarily', placed({ kind: 'temporary-connected-person' }), []],
  ['what was open when the regulations began is owed under them', { ...placed({ approvedOn: '2018-09-01' }), periods: [{ startedOn: '2018-10-01' }], placements: [{ startedOn: '2018-10-01', endedOn: '2019-06-01', household: { approvedOn: '2018-09-01' } }] }, [{ arose: '2018-09-01', due: '2019-09-01', lapsed: '2019-06-01', missing }]],
])('%s', (_because, said, owed) => expect(owedTo(fosterApprovalReview, said)).toEqual(owed));
