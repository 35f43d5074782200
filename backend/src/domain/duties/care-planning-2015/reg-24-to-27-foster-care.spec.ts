import { describe, expect, test } from '@jest/globals';
import { dayFromIso } from '../../calendar/day.js';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { madeLaw } from '../made-law.js';
import { emergencyFostering } from './reg-24-foster-emergency-6-days.duty.js';
import { temporaryApproval } from './reg-26-temp-approval-connected.duty.js';
import { temporaryApprovalExtended } from './reg-27-temp-approval-extension.duty.js';

type SaidPlacement = NonNullable<SaidChild['placements']>[number];
const placed = (startedOn: string, placement: SaidPlacement, said: SaidChild = {}): SaidChild => ({ periods: [{ startedOn }], placements: [{ startedOn, type: 'F1', ...placement }], ...said });

describe('an emergency foster placement', () => {
  const open = { arose: '2026-05-21', due: '2026-06-01' };
  const missing = 'case-events.approval-terms-amended';
  test.each<[string, SaidChild, ReadOccurrence[]]>([
    ['6 working days over the spring holiday', placed('2026-05-21', { emergency: true }), [{ ...open, missing }]],
    ['it ended on the last day', placed('2026-05-21', { emergency: true, endedOn: '2026-06-01' }), [{ ...open, met: '2026-06-01' }]],
    ['it went on for a day', placed('2026-05-21', { emergency: true, endedOn: '2026-06-02' }), [{ ...open, lapsed: '2026-06-02', missing }]],
    ['the terms were amended', placed('2026-05-21', { emergency: true }, { events: [{ kind: 'approval-terms-amended', on: '2026-05-29', placementNo: 1 }] }), [{ ...open, met: '2026-05-29' }]],
    ['planned', placed('2026-05-21', { emergency: false }), []],
    ['a connected person has another rule', placed('2026-05-21', { emergency: true, temporaryApprovalOn: '2026-05-21' }), []],
    ['a children’s home has none', placed('2026-05-21', { emergency: true, type: 'H3' }), []],
  ])('%s', (_because, said, owed) => expect(owedTo(emergencyFostering, said)).toEqual(owed));
});

describe('temporary approval', () => {
  const approved = (on: string, placement: SaidPlacement = {}, said: SaidChild = {}) => placed(on, { temporaryApprovalOn: on, ...placement }, said);
  const since2026 = { arose: '2026-06-01', due: '2026-11-16', at: '2026-11-16T00:00:00+00:00' };
  test.each<[string, SaidChild, ReadOccurrence[]]>([
    ['16 weeks for those of July 2020', approved('2020-07-01'), [{ arose: '2020-07-01', due: '2020-10-21', at: '2020-10-21T00:00:00+01:00' }]],
    ['16 weeks on the last day', approved('2020-10-31'), [{ arose: '2020-10-31', due: '2021-02-20', at: '2021-02-20T00:00:00+00:00' }]],
    ['24 weeks on the first', approved('2020-11-01'), [{ arose: '2020-11-01', due: '2021-04-18', at: '2021-04-18T00:00:00+01:00' }]],
    ['24 weeks today', approved('2026-06-01'), [since2026]],
    ['approved in full, by its event', approved('2026-06-01', {}, { events: [{ kind: 'full-approval', on: '2026-09-10', placementNo: 1 }] }), [{ ...since2026, met: '2026-09-10' }]],
    ['approved in full, by the household', approved('2026-06-01', { household: { kind: 'connected-person', approvedOn: '2026-09-10' } }), [{ ...since2026, met: '2026-09-10' }]],
    ['a household temporarily approved is not approved in full', approved('2026-06-01', { household: { kind: 'temporary-connected-person', approvedOn: '2026-06-01' } }), [since2026]],
    ['extended while it lasted', approved('2026-06-01', {}, { events: [{ kind: 'temporary-approval-extended', on: '2026-11-15', placementNo: 1 }] }), [{ ...since2026, met: '2026-11-15' }]],
    ['an extension after it ran out does not count', approved('2026-06-01', {}, { events: [{ kind: 'temporary-approval-extended', on: '2026-11-16', placementNo: 1 }] }), [since2026]],
    ['the placement ended', approved('2026-06-01', { endedOn: '2026-07-01' }), [{ ...since2026, lapsed: '2026-07-01' }]],
    ['never temporarily approved', placed('2026-06-01', {}), []],
  ])('%s', (_because, said, owed) => expect(owedTo(temporaryApproval, said)).toEqual(owed));

  test('where an authority is advised that 16 weeks are back, they are', () => {
    const law = madeLaw({ set: [{ code: 'temporary-approval-weeks', from: dayFromIso('2021-10-01'), value: 16 }] });
    expect(owedTo(temporaryApproval, approved('2026-06-01'), law)).toEqual([{ arose: '2026-06-01', due: '2026-09-21', at: '2026-09-21T00:00:00+01:00' }]);
  });
  const extended = { events: [{ kind: 'temporary-approval-extended' as const, on: '2026-11-10', placementNo: 1 }] };
  const cover = { arose: '2026-11-10', due: '2027-01-11', at: '2027-01-11T00:00:00+00:00' };
  test.each<[string, SaidChild, ReadOccurrence[]]>([
    ['8 weeks from the day it would have run out', approved('2026-06-01', {}, extended), [cover]],
    ['approved in full', approved('2026-06-01', { household: { kind: 'connected-person', approvedOn: '2027-01-08' } }, extended), [{ ...cover, met: '2027-01-08' }]],
    ['nothing was extended', approved('2026-06-01'), []],
  ])('extension: %s', (_because, said, owed) => expect(owedTo(temporaryApprovalExtended, said)).toEqual(owed));
});
