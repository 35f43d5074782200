import { expect, test } from '@jest/globals';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { placementTerminate } from './reg-15-placement-terminate.duty.js';

const care = { startedOn: '2026-02-02' };
const regime = 'notice-after';
const missing = 'case-events.placement-ending-notice';
const inCare = [{ startedOn: '2026-02-02', status: 'C2' }];
const then = (endedOn: string) => ({ startedOn: endedOn, type: 'F2', household: { carerNo: 2 } });
const ended = (endedOn: string, placement: NonNullable<SaidChild['placements']>[number] = {}): SaidChild => ({
  placements: [{ startedOn: '2026-02-02', endedOn, ...placement }, then(endedOn)],
});

test.each<[string, SaidChild, ReadOccurrence[]]>([
  ['5 working days, as many in Wales', ended('2026-05-13'), [{ arose: '2026-05-13', due: '2026-05-20', regime, missing }]],
  ['Christmas and its substitute are left out', ended('2026-12-18'), [{ arose: '2026-12-18', due: '2026-12-29', regime, missing }]],
  ['told before the end', { ...ended('2026-05-13'), events: [{ kind: 'placement-ending-notice', on: '2026-05-06', placementNo: 1, party: 'parent' }] }, [{ arose: '2026-05-13', due: '2026-05-20', met: '2026-05-06', regime }]],
  ['no next placement recorded, and care goes on', { placements: [{ startedOn: '2026-02-02', endedOn: '2026-05-13' }] }, [{ arose: '2026-05-13', due: '2026-05-20', regime, missing }]],
  ['care ended with it', { periods: [{ ...care, endedOn: '2026-05-13' }], placements: [{ startedOn: '2026-02-02', endedOn: '2026-05-13' }] }, []],
  ['care ended before the notice was due', { ...ended('2026-05-13'), periods: [{ ...care, endedOn: '2026-05-15' }] }, [{ arose: '2026-05-13', due: '2026-05-20', lapsed: '2026-05-15', regime, missing }]],
  ['an absence ends none', { placements: [{ startedOn: '2026-02-02', endedOn: '2026-05-13', household: { carerNo: 1 } }, { startedOn: '2026-05-13', endedOn: '2026-05-15', type: 'M3' }, { startedOn: '2026-05-15', household: { carerNo: 1 } }] }, []],
  ['an emergency foster placement that ran out', ended('2026-02-10', { emergency: true }), []],
  ['an emergency foster placement that ended before it had to', ended('2026-02-06', { emergency: true }), [{ arose: '2026-02-06', due: '2026-02-13', regime, missing }]],
  ['a temporary approval that ran out', ended('2026-07-20', { type: 'F1', temporaryApprovalOn: '2026-02-02' }), []],
  ['one that ended before', ended('2026-05-13', { type: 'F1', temporaryApprovalOn: '2026-02-02' }), [{ arose: '2026-05-13', due: '2026-05-20', regime, missing }]],
  ['a placement with a parent nobody confirmed', { legalStatuses: inCare, ...ended('2026-03-02', { type: 'P1' }) }, []],
  ['a placement with a parent that ended long after', { legalStatuses: inCare, ...ended('2026-05-13', { type: 'P1' }) }, [{ arose: '2026-05-13', due: '2026-05-20', regime, missing }]],
])('%s', (_because, said, owed) => expect(owedTo(placementTerminate, { periods: [care], ...said })).toEqual(owed));
