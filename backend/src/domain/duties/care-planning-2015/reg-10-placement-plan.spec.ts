import { expect, test } from '@jest/globals';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { placementPlanSigned } from './reg-10-3-placement-plan-signed.duty.js';
import { placementPlan } from './reg-10-placement-plan.duty.js';

const periods = [{ startedOn: '2025-12-23' }];
const [arose, due] = ['2025-12-23', '2026-01-02'];

test.each<[string, SaidChild, ReadOccurrence[]]>([
  ['24 December counts, the two bank holidays and 1 January do not', { placements: [{ startedOn: '2025-12-23' }] }, [{ arose, due }]],
  ['made on the last day', { placements: [{ startedOn: '2025-12-23', planMadeOn: '2026-01-02' }] }, [{ arose, due, met: '2026-01-02' }]],
  ['made before the placement', { placements: [{ startedOn: '2025-12-23', planMadeOn: '2025-12-19' }] }, [{ arose, due, met: '2025-12-19' }]],
  ['the signature is another duty', { placements: [{ startedOn: '2025-12-23', planSignedOn: '2025-12-24' }] }, [{ arose, due }]],
  ['the placement ended first', { placements: [{ startedOn: '2025-12-23', endedOn: '2025-12-30', planMadeOn: '2026-01-02' }] }, [{ arose, due, lapsed: '2025-12-30' }]],
  ['every placement needs one', { placements: [{ startedOn: '2025-12-23', endedOn: '2026-03-02', planMadeOn: '2025-12-23' }, { startedOn: '2026-03-02' }] }, [{ arose, due, met: '2025-12-23' }, { arose: '2026-03-02', due: '2026-03-09' }]],
  ['arrangements from before 6 April 2016 had no such limit', { periods: [{ startedOn: '2016-04-05' }], placements: [{ startedOn: '2016-04-05' }] }, []],
])('placement plan: %s', (_because, said, owed) => expect(owedTo(placementPlan, { periods, ...said })).toEqual(owed));

test.each<[string, SaidChild, ReadOccurrence[]]>([
  ['without a signature it is owed still', { placements: [{ startedOn: '2025-12-23', planMadeOn: '2025-12-23' }] }, [{ arose, due }]],
  ['signed the day after the last is late', { placements: [{ startedOn: '2025-12-23', planSignedOn: '2026-01-03' }] }, [{ arose, due, met: '2026-01-03' }]],
])('signature: %s', (_because, said, owed) => expect(owedTo(placementPlanSigned, { periods, ...said })).toEqual(owed));
