import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { dayFromIso, isoFromDay } from '../domain/calendar/day.js';
import { inAuthority } from './authority-transaction.js';

interface Spell {
  start: number;
  end: number | null;
  status: string;
}

type Act = { child: number; do: 'record' | 'correct' | 'withdraw'; start: number; length: number | null; status: string; opensEarly: boolean };

const first = dayFromIso('2020-01-01');
/** Longer than the longest spell that ends. */
const DAYS = 110;
const acts = fc.array(
  fc.record({
    child: fc.integer({ min: 0, max: 3 }),
    do: fc.constantFrom('record', 'record', 'correct', 'withdraw'),
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.option(fc.integer({ min: 1, max: 40 }), { nil: null }),
    status: fc.constantFrom('C1', 'C2', 'V2'),
    opensEarly: fc.boolean(),
  }) as fc.Arbitrary<Act>,
  { minLength: 20, maxLength: 30 },
);

/** Any record of spells, written, corrected and withdrawn in any order: what was true on a day, as known at a position, is what a plain list of it says. */
describe('two times of the record', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
    await inAuthority(store.dataSource, { authorityId: 1 }, (manager) =>
      manager.query("insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'C' || n, 'Invented', 'Child', '2010-01-01' from generate_series(0, 3) n"),
    );
  });
  afterAll(() => store.drop());

  it('answer as a plain list of what was known and when', async () => {
    const children: number[] = (await asked((manager) => manager.query('select child_no as "childNo" from record.children order by child_no'))).map(({ childNo }: { childNo: number }) => childNo);
    let questions = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (done) => {
        await asked((manager) => manager.query('delete from record.legal_statuses'));
        const known: { position: number; record: Spell[][] }[] = [];
        let record: Spell[][] = [[], [], [], []];
        for (const act of done) {
          const { position, after } = await perform(act, children[act.child]!, record);
          record = after;
          if (position !== null) known.push({ position, record });
        }
        for (const { position, record: then } of known) {
          const told = await everyDay(position, children);
          const expected = then.map((spells) => Array.from({ length: DAYS }, (_, day) => spells.filter(({ start, end }) => start <= first + day && (end === null || end > first + day)).map(({ status }) => status).join()));
          expect({ position, told }).toEqual({ position, told: expected });
          questions += children.length * DAYS;
        }
      }),
      { numRuns: Number(process.env['AELWYD_PROPERTY_RUNS'] ?? 8) },
    );
    expect(questions).toBeGreaterThan(10_000);
  });

  /** Of each child, on each day, what was in force as known at a position: asked in one statement. */
  async function everyDay(position: number, children: readonly number[]): Promise<string[][]> {
    const rows: { childNo: number; told: string[] }[] = await inAuthority(store.dataSource, { authorityId: 1, knownAt: position }, (manager) =>
      manager.query(
        `select child as "childNo", array_agg(coalesce((select string_agg(l.legal_status, ',' order by l.started_on) from legal_statuses l
            where l.child_no = child and l.started_on <= $2::date + day and (l.ended_on is null or l.ended_on > $2::date + day)), '') order by day) as told
          from unnest($1::integer[]) child, generate_series(0, $3::integer - 1) day group by child`,
        [children, isoFromDay(first), DAYS],
      ),
    );
    return children.map((child) => rows.find(({ childNo }) => childNo === child)!.told);
  }

  const asked = <T>(act: (manager: EntityManager) => Promise<T>) => inAuthority(store.dataSource, { authorityId: 1 }, act);

  /** Does one act, and answers with the position it took and the list as it stands after it; a refused one leaves both alone. */
  async function perform(act: Act, childNo: number, record: Spell[][]): Promise<{ position: number | null; after: Spell[][] }> {
    const spells = record[act.child]!;
    const start = first + act.start;
    const spell = { start, end: act.length === null ? null : start + act.length, status: act.status };
    const rest = act.do === 'record' ? spells : spells.slice(1);
    if (act.do !== 'record' && spells.length === 0) return { position: null, after: record };
    const next = act.do === 'withdraw' ? rest : [...rest, spell];
    const write = act.do === 'withdraw' ? remove : act.do === 'correct' ? correct : add;
    const held = act.opensEarly ? await openEarlier(store) : undefined;
    try {
      const position = await asked(async (manager) => {
        await write(manager, childNo, spells[0]!, spell);
        return Number((await manager.query('select record.current_position() as position'))[0].position);
      });
      return { position, after: record.map((of, at) => (at === act.child ? next : of)) };
    } catch (error) {
      if (!/no_overlap|_key/.test(String(error))) throw error;
      return { position: null, after: record };
    } finally {
      await held?.();
    }
  }
});

/** A transaction that began before and reads on after: clocks of transactions are not to matter. */
async function openEarlier(store: TestStore): Promise<() => Promise<void>> {
  const runner = store.dataSource.createQueryRunner();
  await runner.query('begin');
  await runner.query('select now()');
  return async () => {
    await runner.query('commit');
    await runner.release();
  };
}

function add(manager: EntityManager, childNo: number, _before: Spell, { start, end, status }: Spell) {
  return manager.query('insert into record.legal_statuses (authority_id, child_no, legal_status, started_on, ended_on) values (1, $1, $2, $3, $4)', [childNo, status, isoFromDay(start), end && isoFromDay(end)]);
}

function correct(manager: EntityManager, childNo: number, before: Spell, { start, end, status }: Spell) {
  return manager.query('update record.legal_statuses set legal_status = $2, started_on = $3, ended_on = $4 where child_no = $1 and started_on = $5', [
    childNo, status, isoFromDay(start), end && isoFromDay(end), isoFromDay(before.start),
  ]);
}

function remove(manager: EntityManager, childNo: number, before: Spell) {
  return manager.query('delete from record.legal_statuses where child_no = $1 and started_on = $2', [childNo, isoFromDay(before.start)]);
}
