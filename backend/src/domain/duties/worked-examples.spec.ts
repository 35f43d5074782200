import { expect, test } from '@jest/globals';
import { dayFromIso, isoFromDay } from '../calendar/day.js';
import { DutyEngine } from './derive.js';
import { owedTo } from './expect-owed.js';
import { madeChild, type SaidChild } from './made-child.js';
import { madeLaw } from './made-law.js';
import { dutyOf } from './register.js';
import { stateOn } from './state.js';
import { told } from './told.js';
import { workedExamples } from './worked-examples.js';

test.each(workedExamples.map((example) => [example.id, example.duty, example.given, example] as const))('example %i: %s, %s', (_id, duty, _given, example) => {
  const { due, at, regime, set } = example;
  // So young that no example ends with the eighteenth birthday but those that say when the child was born.
  const child: SaidChild = { bornOn: '2014-01-01', ...example.child };
  const law = madeLaw(set ? { set: [{ ...set, from: dayFromIso('2021-10-01') }] } : {});
  const occurrences = new DutyEngine([dutyOf(duty)], law).occurrencesOf(madeChild(child));
  expect(occurrences.map((one) => (regime ? `${isoFromDay(one.dueOn)} ${one.regime}` : isoFromDay(one.dueOn)))).toContain(regime ? `${due} ${regime}` : due);
  if (at) expect(owedTo(dutyOf(duty), child, law)).toContainEqual(expect.objectContaining({ due, at }));
  const found = occurrences.find((one) => isoFromDay(one.dueOn) === due && (regime === undefined || one.regime === regime))!;
  // In time on the day and not on the next; cover that runs out as a day begins has run out on that day.
  const lastInTime = at?.includes('T00:00') ? found.dueOn - 1 : found.dueOn;
  expect(['not-yet-due', 'due-soon']).toContain(stateOn(found, lastInTime));
  expect(['overdue', 'unknown']).toContain(stateOn(found, lastInTime + 1));
});

const care = (startedOn: string, more: SaidChild = {}): SaidChild => ({ periods: [{ startedOn }], ...more });
const breaks = (...spells: [string, string][]): SaidChild => {
  const rows = spells.map(([startedOn, endedOn]) => ({ startedOn, endedOn }));
  return { periods: rows, legalStatuses: rows.map((row) => ({ ...row, status: 'V1' })) };
};
const home = { carerNo: 7, stays: [...[2, 3, 4].map((childNo) => ({ childNo, startedOn: '2025-06-02' })), { childNo: 1, startedOn: '2026-02-06' }] };
// 22, 27, 26, 27 and 16 days: 118 in the twelve months to 31 October 2026, none of them a year back by the ninth of November.
const oneHundredAndEighteen: [string, string][] = [
  ['2025-12-01', '2025-12-22'], ['2026-01-05', '2026-01-31'], ['2026-03-02', '2026-03-27'], ['2026-05-04', '2026-05-30'], ['2026-08-01', '2026-08-16'],
];

test.each<[number, string, string, SaidChild, string[]]>([
  [13, 'review-first', 'looked after for more than 24 hours, from the day it began', { periods: [{ startedOn: '2026-03-02', endedOn: '2026-03-03' }] }, ['2026-03-02 > 2026-03-30, lapsed 2026-03-03']],
  [
    29, 'review-early', 'the officer holds that the review the child asked for is not justified',
    care('2025-12-18', { events: [{ kind: 'review-asked-child', on: '2026-05-12' }, { kind: 'review-not-justified', on: '2026-05-14' }] }), ['2026-05-12 > 2026-05-27, lapsed 2026-05-14, 39-3-c'],
  ],
  [49, 'usual-fostering-limit', 'a fourth child without exemption: in breach that day', care('2026-02-06', { placements: [{ startedOn: '2026-02-06', household: home }] }), ['2026-02-06 > 2026-02-06']],
  [
    67, 'visit-alone', 'inappropriate for a child of two: compliant',
    { bornOn: '2024-01-01', ...care('2025-06-02', { placements: [{ startedOn: '2025-06-02' }], visits: [{ visitedOn: '2026-02-03', seenAlone: false, notAloneReason: 'not-appropriate-for-age' }] }) },
    ['2026-02-03 > 2026-02-03, met 2026-02-03'],
  ],
  [
    68, 'review-iro-speaks-privately', 'unable is no exception: not met',
    care('2025-12-18', { reviews: [{ heldOn: '2026-01-20', notSpokenReason: 'unable' }] }), ['2025-12-18 > 2026-01-20', '2026-01-20 > 2026-04-20'],
  ],
  [70, 'short-breaks-qualify', '28 days are allowed', breaks(['2026-08-01', '2026-08-29']), ['2026-08-01 > 2026-08-29, met 2026-08-29, one-break']],
  [83, 'lc-13-week-rule', 'the 13 weeks done before 16: on the birthday', { bornOn: '2010-01-15', ...care('2025-09-01') }, ['2026-01-15 > 2026-01-15, lapsed 2028-01-15, missing care-leavers.category']],
  [85, 'lc-13-week-rule', 'no day looked after after 16', { bornOn: '2010-01-15', periods: [{ startedOn: '2024-03-01', endedOn: '2024-04-30' }, { startedOn: '2025-12-02', endedOn: '2026-01-11' }] }, []],
  [86, 'lc-13-week-rule', 'separate periods add up', { bornOn: '2010-01-15', periods: [{ startedOn: '2025-03-01', endedOn: '2025-04-30' }, { startedOn: '2026-02-02' }] }, ['2026-03-04 > 2026-03-04, lapsed 2028-01-15, missing care-leavers.category']],
  [109, 'case-record-retention', 'fifteen years that begin with the day of death', { bornOn: '2014-02-03', diedOn: '2026-05-10', ...care('2020-01-06') }, ['2026-05-10 > 2041-05-09, met 2041-05-09, from-death']],
  [110, 'review-first', 'no review is due after the eighteenth birthday', { bornOn: '2008-11-22', ...care('2026-11-02', { legalStatuses: [{ startedOn: '2026-11-02', status: 'C2' }] }) }, ['2026-11-02 > 2026-11-30, lapsed 2026-11-22']],
])('example %i: %s, %s', (_id, duty, _because, child, lines) => expect(told([dutyOf(duty)], child)).toEqual(lines.map((line) => `${duty} ${line}`)));

test('example 71: short-breaks-qualify, the cap is passed on the day that makes 121', () => {
  const lines = told([dutyOf('short-breaks-qualify')], breaks(...oneHundredAndEighteen, ['2026-11-06', '2026-11-09']));
  expect(lines.filter((line) => line.endsWith('days-in-twelve-months'))).toEqual(['short-breaks-qualify 2026-11-08 > 2026-11-07, met 2026-12-02, days-in-twelve-months']);
});
