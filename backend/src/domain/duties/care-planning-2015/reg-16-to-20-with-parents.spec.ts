import { describe, expect, test } from '@jest/globals';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { assessAndDecide } from './reg-19-pwp-assess-and-decide.duty.js';
import { immediateWithParent } from './reg-20-pwp-immediate.duty.js';

type SaidPlacement = NonNullable<SaidChild['placements']>[number];
const arose = '2026-03-18';
const missing = 'case-events.parent-placement-approved';
const approved = (on: string) => ({ events: [{ kind: 'parent-placement-approved' as const, on, placementNo: 1 }] });
const placed = (placement: SaidPlacement, said: SaidChild = {}): SaidChild => ({
  periods: [{ startedOn: '2026-01-05' }],
  legalStatuses: [{ startedOn: '2026-01-05', status: 'C2' }],
  placements: [{ startedOn: arose, type: 'P1', ...placement }],
  ...said,
});

describe('assessed and approved before', () => {
  test.each<[string, SaidChild, ReadOccurrence[]]>([
    ['assessed before; whether it was approved nothing says', placed({ assessmentCompletedOn: '2026-03-10' }), [{ arose, due: arose, missing }]],
    ['assessed the same day', placed({ assessmentCompletedOn: arose }, approved('2026-03-19')), [{ arose, due: arose, met: '2026-03-19' }]],
    ['approved before', placed({ assessmentCompletedOn: '2026-03-10' }, approved('2026-03-12')), [{ arose, due: arose, met: '2026-03-12' }]],
    ['the assessment stands by itself', placed({}, { assessments: [{ kind: 'parent-placement', startedOn: '2026-02-02', completedOn: '2026-03-02' }] }), [{ arose, due: arose, missing }]],
    ['under an interim order too', placed({ assessmentCompletedOn: '2026-03-10' }, { legalStatuses: [{ startedOn: '2026-01-05', status: 'C1' }] }), [{ arose, due: arose, missing }]],
    ['accommodated without an order', placed({ assessmentCompletedOn: '2026-03-10' }, { legalStatuses: [{ startedOn: '2026-01-05', status: 'V2' }] }), []],
    ['a legal status nobody recorded may be an order', placed({ assessmentCompletedOn: '2026-03-10' }, { legalStatuses: [], ...approved('2026-03-19') }), [{ arose, due: arose, met: '2026-03-19', missing: 'legal-statuses.legal_status' }]],
    ['placed before the assessment', placed({ assessmentCompletedOn: '2026-03-19' }), []],
    ['not with a parent', placed({ type: 'F2', assessmentCompletedOn: '2026-03-10' }), []],
  ])('%s', (_because, said, owed) => expect(owedTo(assessAndDecide, said)).toEqual(owed));
});

describe('at once', () => {
  const first = { arose, due: '2026-04-01', regime: 'assessment' };
  const second = { arose: '2026-04-01', due: '2026-04-17', regime: 'decision' };
  test.each<[string, SaidChild, ReadOccurrence[]]>([
    ['no assessment yet', placed({}), [first]],
    ['the decision runs from the assessment, over Easter', placed({ assessmentCompletedOn: '2026-04-01' }), [{ ...first, met: '2026-04-01' }, { ...second, missing }]],
    ['an early assessment brings the decision forward', placed({ assessmentCompletedOn: '2026-03-23' }, approved('2026-04-07')), [{ ...first, met: '2026-03-23' }, { arose: '2026-03-23', due: '2026-04-08', regime: 'decision', met: '2026-04-07' }]],
    ['an assessment for an earlier placement does not serve', { ...placed({}), placements: [{ startedOn: '2026-02-02', endedOn: '2026-03-01', type: 'P1', assessmentCompletedOn: '2026-02-01' }, { startedOn: arose, type: 'P1' }], assessments: [{ kind: 'parent-placement', startedOn: '2026-01-10', completedOn: '2026-02-01' }] }, [first]],
    ['the placement ended before either', placed({ endedOn: '2026-03-25' }), [{ ...first, lapsed: '2026-03-25' }]],
    ['an assessment after the end asks for no decision', placed({ endedOn: '2026-03-25', assessmentCompletedOn: '2026-03-27' }), [{ ...first, lapsed: '2026-03-25' }]],
    ['a legal status nobody recorded may be an order', placed({}, { legalStatuses: [] }), [{ ...first, missing: 'legal-statuses.legal_status' }]],
    ['assessed before the placement', placed({ assessmentCompletedOn: '2026-03-17' }), []],
    ['accommodated without an order', placed({}, { legalStatuses: [{ startedOn: '2026-01-05', status: 'V2' }] }), []],
  ])('%s', (_because, said, owed) => expect(owedTo(immediateWithParent, said)).toEqual(owed));
});
