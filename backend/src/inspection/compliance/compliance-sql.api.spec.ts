import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { rowsOf } from '../../clocks/occurrence-row.js';
import { writeClocks } from '../../clocks/write-clocks.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso, isoFromDay } from '../../domain/calendar/day.js';
import { startOfLondonDay } from '../../domain/calendar/london.js';
import { complianceOf, complianceOn } from '../../domain/duties/compliance.js';
import type { Occurrence } from '../../domain/duties/occurrence.js';
import { NO_INSTANT } from '../../domain/facts/child-record.js';
import { NO_DAY } from '../../domain/facts/columns.js';
import { complianceByDuty, judgedOf } from './compliance.query.js';

const asAt = dayFromIso('2026-03-28');
// The days about the two ends of the year and about a change of the clocks, so that they meet often.
const day = fc.oneof(fc.integer({ min: asAt - 3, max: asAt + 3 }), fc.integer({ min: asAt - 368, max: asAt - 363 }));
const perhaps = <T>(arbitrary: fc.Arbitrary<T>, none: T) => fc.option(arbitrary, { nil: none, freq: 2 });
const instant = fc.tuple(day, fc.integer({ min: 0, max: 4 })).map(([on, part]) => startOfLondonDay(on) + part * 43_200_000);
const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  duty: fc.constantFrom('review-first', 'secure-72h'), aroseOn: day, regime: fc.constant(''), dueOn: perhaps(day, NO_DAY), dueAt: perhaps(instant, NO_INSTANT), soonOn: day,
  metOn: perhaps(day, NO_DAY), metAt: perhaps(instant, NO_INSTANT), lapsedOn: perhaps(day, NO_DAY), missing: fc.constantFrom('', 'visits.seen'), evidence: fc.constant([]),
  reckoned: fc.record({ from: day, by: fc.constant('days' as const), amount: fc.constant(0) }),
});

describe('compliance in SQL', () => {
  let store: TestStore;
  const made = fc.sample(occurrence, { numRuns: 5000, seed: 20261125 });
  beforeAll(async () => {
    store = await makeTestStore();
    await inAuthority(store.dataSource, { authorityId: 1 }, (manager) => writeClocks(manager, 1, made.flatMap((one, at) => rowsOf(at, [one]))));
  });
  afterAll(() => store.drop());

  it('counts as the domain does, on every day', async () => {
    for (let on = asAt - 2; on <= asAt + 4; on++) {
      const byDuty = await inAuthority(store.dataSource, { authorityId: 1 }, (manager) => complianceByDuty(manager, isoFromDay(on)));
      for (const duty of ['review-first', 'secure-72h']) expect([on, duty, byDuty.get(duty)]).toEqual([on, duty, complianceOf(made.filter((one) => one.duty === duty), on)]);
    }
  });

  it('lists each with its answer, a page at a time', async () => {
    const expected = made.map((one, at) => [at, complianceOn(one, asAt)] as const).filter(([at, answer]) => answer !== null && made[at]!.duty === 'review-first');
    const asked = { asAt: isoFromDay(asAt), duty: 'review-first' };
    const [rows, half, late] = await inAuthority(store.dataSource, { authorityId: 1 }, async (manager) => [
      await judgedOf(manager, { ...asked, limit: 5000, offset: 0 }),
      await judgedOf(manager, { ...asked, limit: 5000, offset: 100 }),
      await judgedOf(manager, { ...asked, answer: 'late', limit: 5000, offset: 0 }),
    ]);
    expect(new Map(rows.map(({ child_no, answer }) => [child_no, answer]))).toEqual(new Map(expected));
    expect(half).toEqual(rows.slice(100));
    expect(late).toEqual(rows.filter(({ answer }) => answer === 'late'));
    for (const { met_on, lapsed_on } of rows) for (const on of [met_on, lapsed_on]) if (on) expect(on <= asked.asAt).toBe(true);
  });
});
