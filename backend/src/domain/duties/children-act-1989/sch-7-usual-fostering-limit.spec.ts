import { expect, test } from '@jest/globals';
import { owedTo, type ReadOccurrence } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { usualFosteringLimit } from './sch-7-usual-fostering-limit.duty.js';

type SaidHousehold = NonNullable<NonNullable<NonNullable<SaidChild['placements']>[number]['household']>>;
const arose = '2026-02-06';
const others = [2, 3, 4].map((childNo) => ({ childNo, startedOn: '2025-06-02' }));
const placed = (household: SaidHousehold, type = 'F2'): SaidChild => ({
  periods: [{ startedOn: arose }],
  placements: [{ startedOn: arose, type, household: { carerNo: 7, stays: [...others, { childNo: 1, startedOn: arose }], ...household } }],
});
const breach = { arose, due: arose };

test.each<[string, SaidChild, ReadOccurrence[]]>([
  ['a fourth child, no exemption', placed({}), [breach]],
  ['an exemption stands', placed({ events: [{ kind: 'limit-exemption', on: '2026-02-02' }] }), [{ ...breach, met: '2026-02-02' }]],
  ['the exemption came after', placed({ events: [{ kind: 'limit-exemption', on: '2026-02-20' }] }), [{ ...breach, met: '2026-02-20' }]],
  ['the exemption had ended', placed({ events: [{ kind: 'limit-exemption', on: '2025-10-01' }, { kind: 'limit-exemption-ended', on: '2026-01-10' }] }), [breach]],
  ['it ended later', placed({ events: [{ kind: 'limit-exemption', on: '2025-10-01' }, { kind: 'limit-exemption-ended', on: '2026-06-10' }] }), [{ ...breach, met: '2025-10-01' }]],
  ['another left: three again', placed({ stays: [...others.slice(1), { childNo: 2, startedOn: '2025-06-02', endedOn: '2026-03-02' }] }), [{ ...breach, lapsed: '2026-03-02' }]],
  ['two of two more left', placed({ stays: [...others, { childNo: 5, startedOn: '2025-06-02', endedOn: '2026-03-02' }, { childNo: 2, startedOn: '2025-01-02', endedOn: '2025-05-01' }] }), [breach]],
  ['the third child', placed({ stays: [...others.slice(1), { childNo: 1, startedOn: arose }] }), []],
  ['another left that day', placed({ stays: [...others.slice(1), { childNo: 2, startedOn: '2025-06-02', endedOn: arose }] }), []],
  ['no foster home', placed({}, 'P2'), []],
])('%s', (_because, said, owed) => expect(owedTo(usualFosteringLimit, said)).toEqual(owed));
