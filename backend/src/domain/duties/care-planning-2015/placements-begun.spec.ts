import { expect, test } from '@jest/globals';
import { isoFromDay } from '../../calendar/day.js';
import { NO_DAY } from '../../facts/columns.js';
import { madeChild, type SaidChild } from '../made-child.js';
import { placementsBegun } from './placements-begun.js';

const iso = (day: number) => (day === NO_DAY ? 'open' : isoFromDay(day));
const begun = (said: SaidChild) =>
  placementsBegun(madeChild({ bornOn: '2012-01-01', periods: [{ startedOn: '2026-01-05' }], ...said })).map(({ placement, endedOn }) => `${placement.type} ${iso(placement.startedOn)} – ${iso(endedOn)}`);
const home = (startedOn: string, endedOn: string | number, carerNo: number, type = 'F2') => ({ startedOn, endedOn, type, household: { carerNo } });

test.each<[string, SaidChild, string[]]>([
  ['each placement is one', { placements: [home('2026-01-05', '2026-02-01', 1), home('2026-02-01', NO_DAY, 2)] }, ['F2 2026-01-05 – 2026-02-01', 'F2 2026-02-01 – open']],
  ['an absence ends none', { placements: [home('2026-01-05', '2026-02-01', 1), { startedOn: '2026-02-01', endedOn: '2026-02-09', type: 'M3' }, home('2026-02-09', NO_DAY, 1)] }, ['F2 2026-01-05 – open']],
  ['elsewhere after an absence is another, and the first lasted until then', { placements: [home('2026-01-05', '2026-02-01', 1), { startedOn: '2026-02-01', endedOn: '2026-02-09', type: 'M3' }, home('2026-02-09', NO_DAY, 2)] }, ['F2 2026-01-05 – 2026-02-09', 'F2 2026-02-09 – open']],
  ['a further row with one household is the same placement', { placements: [home('2026-01-05', '2026-02-01', 1, 'F1'), home('2026-02-01', NO_DAY, 1)] }, ['F1 2026-01-05 – open']],
  ['a return to a household later is another', { placements: [home('2026-01-05', '2026-02-01', 1), home('2026-02-01', '2026-03-01', 2), home('2026-03-01', NO_DAY, 1)] }, ['F2 2026-01-05 – 2026-02-01', 'F2 2026-02-01 – 2026-03-01', 'F2 2026-03-01 – open']],
  ['two homes of a kind are two', { placements: [{ startedOn: '2026-01-05', endedOn: '2026-02-01', type: 'H3' }, { startedOn: '2026-02-01', type: 'H3' }] }, ['H3 2026-01-05 – 2026-02-01', 'H3 2026-02-01 – open']],
  ['a home again after an absence is taken for the same', { placements: [{ startedOn: '2026-01-05', endedOn: '2026-02-01', type: 'H3' }, { startedOn: '2026-02-01', endedOn: '2026-02-03', type: 'M2' }, { startedOn: '2026-02-03', type: 'H3' }] }, ['H3 2026-01-05 – open']],
  ['short breaks have none', { placements: [home('2026-01-05', NO_DAY, 1)], legalStatuses: [{ startedOn: '2026-01-05', status: 'V1' }] }, []],
  ['placed for adoption other regulations apply', { placements: [home('2026-01-05', '2026-02-01', 1), { startedOn: '2026-02-01', type: 'A6' }] }, ['F2 2026-01-05 – 2026-02-01']],
  ['detention has its own plan', { placements: [{ startedOn: '2026-01-05', type: 'R5' }] }, []],
  ['so has a secure unit on remand', { placements: [{ startedOn: '2026-01-05', type: 'H1' }], legalStatuses: [{ startedOn: '2026-01-05', status: 'J1' }] }, []],
  ['but not a secure unit for the child’s welfare', { placements: [{ startedOn: '2026-01-05', type: 'H1' }], legalStatuses: [{ startedOn: '2026-01-05', status: 'C2' }] }, ['H1 2026-01-05 – open']],
  ['outside a period of care it is none', { placements: [home('2025-12-01', '2025-12-20', 1)] }, []],
])('%s', (_because, said, expected) => expect(begun(said)).toEqual(expected));
