import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import { startOfLondonDay } from '../domain/calendar/london.js';
import type { Occurrence } from '../domain/duties/occurrence.js';
import { stateOn, states } from '../domain/duties/state.js';
import { NO_INSTANT } from '../domain/facts/child-record.js';
import { NO_DAY } from '../domain/facts/columns.js';
import { occurrenceOf, rowsOf, type OccurrenceRow } from './occurrence-row.js';
import { openSql, stateSql } from './state-sql.js';
import { writeClocks } from './write-clocks.js';

const HOUR = 3_600_000;
// A few days around a change of the clocks, so that equal days and midnights meet often.
const first = dayFromIso('2026-03-27');
const day = fc.integer({ min: first, max: first + 3 });
const perhaps = <T>(arbitrary: fc.Arbitrary<T>, none: T) => fc.option(arbitrary, { nil: none, freq: 2 });
const instant = fc.tuple(day, fc.integer({ min: 0, max: 4 })).map(([on, part]) => startOfLondonDay(on) + part * 12 * HOUR);
const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  duty: fc.constant('visit-first-week'), aroseOn: day, regime: fc.constant(''),
  dueOn: perhaps(day, NO_DAY), dueAt: perhaps(instant, NO_INSTANT), soonOn: day,
  metOn: perhaps(day, NO_DAY), metAt: perhaps(instant, NO_INSTANT), lapsedOn: perhaps(day, NO_DAY),
  missing: fc.constantFrom('', 'visits.seen_alone'), evidence: fc.constant([{ kind: 'visit' as const, no: 3 }]),
  reckoned: fc.record({ from: day, by: fc.constant('days' as const), amount: fc.integer({ min: 0, max: 9 }) }),
});

describe('the state on a day in SQL', () => {
  let store: TestStore;
  const made = fc.sample(occurrence, { numRuns: 6000, seed: 20261125 });
  beforeAll(async () => {
    store = await makeTestStore();
    await inAuthority(store.dataSource, { authorityId: 1 }, (manager) => writeClocks(manager, 1, made.flatMap((one, at) => rowsOf(at, [one]))));
  });
  afterAll(() => store.drop());

  const read = <T>(sql: string, values: unknown[] = []): Promise<T[]> => inAuthority(store.dataSource, { authorityId: 1 }, (manager) => manager.query(sql, values));

  it('reads back what was written', async () => {
    const rows = await read<OccurrenceRow>('select * from clocks.duty_occurrences order by child_no');
    expect(rows.map(occurrenceOf)).toEqual(made);
  });

  it('answers as the domain does, on every day and for every row', async () => {
    const seen = new Set<string | null>();
    for (let on = first - 1; on <= first + 6; on++) {
      const rows = await read<{ state: string | null; open: boolean }>(
        `select ${stateSql('$1::date')} as state, ${openSql('$1::date')} as open from clocks.duty_occurrences o order by child_no`,
        [isoFromDay(on)],
      );
      const expected = made.map((one) => ({ state: stateOn(one, on), open: one.aroseOn <= on && Math.min(one.metOn, one.lapsedOn) > on }));
      expect(rows).toEqual(expected);
      for (const { state } of rows) seen.add(state);
    }
    expect([...seen].sort()).toEqual([...states, null].sort());
  });
});
