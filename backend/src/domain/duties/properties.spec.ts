import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { childFrom, shifted } from '../../../test/random-child.js';
import { dayOf } from '../calendar/day.js';
import { birthday } from '../calendar/months.js';
import type { ChildRecord } from '../facts/child-record.js';
import { NO_DAY } from '../facts/columns.js';
import { DutyEngine } from './derive.js';
import { madeLaw } from './made-law.js';
import type { Occurrence } from './occurrence.js';
import { duties } from './register.js';
import { stateOn } from './state.js';

/** After the last dated number and every duty in force, so that a shift changes no law. */
const BEGINS = dayOf(2031, 1, 6);
const law = madeLaw({ bankHolidays: [] });
const engine = new DutyEngine(duties, law);
const child = childFrom(BEGINS);

/** Without the evidence, where rows known by a day have that day for their number. */
const told = (occurrences: Occurrence[]) => occurrences.map(({ evidence: _, ...rest }) => rest);

test('all dates shifted by 400 years, which are 20,871 whole weeks, shift all answers', () => {
  const weeks = 20_871;
  fc.assert(
    fc.property(child, (one) => {
      expect(told(engine.occurrencesOf(shifted(one, weeks * 7)))).toEqual(shifted(told(engine.occurrencesOf(one)), weeks * 7));
    }),
    { numRuns: 60 },
  );
});

/** Duties of days and working days alone: months and birthdays are not of one length, and neither is what turns on them. */
const byAnniversary = new Set(['visit-first-year', 'visit-after-year-other', 'short-breaks-qualify', 'short-breaks-plan', 'health-assessment-initial']);
const inDays = new DutyEngine(
  duties.filter(({ id, numbers }) => !byAnniversary.has(id) && numbers.every(({ unit }) => unit !== 'months' && unit !== 'years')),
  law,
);

test('all dates shifted by any whole weeks shift the answers that are not reckoned in months', () => {
  fc.assert(
    fc.property(child, fc.integer({ min: 1, max: 1000 }), (one, weeks) => {
      const young = untilThirteen(one);
      expect(answers(shifted(young, weeks * 7))).toEqual(shifted(answers(young), weeks * 7));
    }),
    { numRuns: 100 },
  );
});

/** Seven when the record begins and thirteen when care ends: the clocks of older children turn on birthdays. */
function untilThirteen(one: ChildRecord): ChildRecord {
  const ends = BEGINS + 6 * 365;
  const periods = one.periods.filter(({ startedOn }) => startedOn < ends).map((period) => ({ ...period, endedOn: Math.min(period.endedOn, ends) }));
  return { ...one, bornOn: BEGINS - 7 * 365, periods, careLeavers: [], pathways: [] };
}

/** A birthday moves with the leap days, and the first moment of a day with the clocks: neither is told here. */
function answers(one: ChildRecord) {
  const grownUp = birthday(one.bornOn, 18);
  return told(inDays.occurrencesOf(one)).map((owed) => ({
    ...owed,
    lapsedOn: owed.lapsedOn === grownUp ? NO_DAY : owed.lapsedOn,
    dueAt: owed.reckoned.by === 'days-of-cover' ? null : owed.dueAt,
  }));
}

/** With a law of its own, so that nothing kept of a child derived alone can hide what another one changes. */
const together = new DutyEngine(duties, madeLaw({ bankHolidays: [] }));

test('an unrelated child changes nothing: neither its record nor its stay with the carer before', () => {
  fc.assert(
    fc.property(child, child, (one, other) => {
      const alone = engine.occurrencesOf(one);
      together.occurrencesOf(other);
      expect(together.occurrencesOf(structuredClone(one))).toEqual(alone);
      expect(together.occurrencesOf(withEarlierStay(one))).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});

function withEarlierStay(one: ChildRecord): ChildRecord {
  const earlier = { childNo: 77, startedOn: BEGINS - 300, endedOn: BEGINS - 30 };
  const placements = one.placements.map((row) => (row.household ? { ...row, household: { ...row.household, stays: [earlier, ...row.household.stays] } } : row));
  return { ...one, placements };
}

const stage = { 'not-yet-due': 0, 'due-soon': 1, overdue: 2, unknown: 2, met: 3, 'met-late': 3, lapsed: 3 } as const;

test('on any day an occurrence is in one state, which only goes forward and stays once it is closed', () => {
  fc.assert(
    fc.property(child, (one) => {
      for (const owed of engine.occurrencesOf(one)) expect([owed, faultsOf(owed)]).toEqual([owed, []]);
    }),
    { numRuns: 60 },
  );
});

function faultsOf(owed: Occurrence): string[] {
  const { aroseOn, dueOn, metOn, lapsedOn, soonOn } = owed;
  const days = [aroseOn, dueOn, metOn, lapsedOn, soonOn].filter((day) => day !== NO_DAY).flatMap((day) => [day - 1, day, day + 1, day + 400]);
  const faults: string[] = [];
  let before: { state: string; stage: number } = { state: '', stage: -1 };
  for (const day of days.sort((a, b) => a - b)) {
    const state = stateOn(owed, day);
    if ((state === null) !== day < aroseOn) faults.push(`${day}: ${state} though it arose on ${aroseOn}`);
    if (state === null) continue;
    const closed = Math.min(metOn, lapsedOn) <= day;
    const now = { state, stage: closed ? 3 : stage[state] };
    if (!closed && stage[state] === 3) faults.push(`${day}: ${state} before it was closed`);
    if (closed && state !== 'unknown' && stage[state] !== 3) faults.push(`${day}: ${state} though closed`);
    if (now.stage < before.stage || (before.stage === 3 && state !== before.state)) faults.push(`${day}: from ${before.state} back to ${state}`);
    if ((state === 'overdue' || (state === 'unknown' && !closed)) && day <= dueOn && dueOn !== NO_DAY && day * 86_400_000 < owed.dueAt - 3_600_000) faults.push(`${day}: ${state} in time`);
    before = now;
  }
  return faults;
}
