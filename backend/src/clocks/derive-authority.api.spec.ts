import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { type Acting, inAuthority } from '../database/authority-transaction.js';
import { DutyEngine } from '../domain/duties/derive.js';
import { duties } from '../domain/duties/register.js';
import { importExtract } from '../exchange/extract/import-extract.js';
import { madeExtract } from '../exchange/extract/made-extract.js';
import { clocksAreBehind } from './clocks-behind.query.js';
import { deriveAuthority, DerivingCancelled } from './derive-authority.js';
import { clocksOf } from './derive-child.js';
import { readChildRecord } from './facts/load-clock-facts.js';
import { lawOfAuthority } from './law/law-of-authority.query.js';
import { occurrenceColumns, occurrenceOf, type OccurrenceRow } from './occurrence-row.js';
import { recordChanged } from './record-changed.js';

const authorityId = 1;
const child = { nia: 'C1', owain: 'C2' };

describe('the stored clocks', () => {
  let store: TestStore;
  const numbers = new Map<string, number>();
  beforeAll(async () => {
    store = await makeTestStore();
    expect(await importExtract(store.dataSource, await madeExtract(), { today: '2018-12-31' })).toMatchObject({ ok: true });
    for (const { child_id, child_no } of await read<{ child_id: string; child_no: number }>('select child_id, child_no from record.children')) numbers.set(child_id, child_no);
  });
  afterAll(() => store.drop());

  const within = <T>(act: (manager: EntityManager) => Promise<T>, acting: Partial<Acting> = {}) => inAuthority(store.dataSource, { authorityId, ...acting }, act);
  const read = <T>(sql: string, values: unknown[] = []): Promise<T[]> => within((manager) => manager.query(sql, values));
  const numberOf = (id: string) => numbers.get(id)!;
  const stored = async () =>
    (await read<OccurrenceRow>(`select ${occurrenceColumns.join(', ')} from clocks.duty_occurrences order by child_no, duty, arose_on, regime, about`)).map((row) => ({
      childNo: row.child_no, ...occurrenceOf(row),
    }));
  /** What the engine says of every child, from the record as it is. */
  const owed = () =>
    within(async (manager) => {
      const engine = new DutyEngine(duties, await lawOfAuthority(manager, authorityId));
      const rows: OccurrenceRow[] = [];
      for (const childNo of numbers.values()) rows.push(...clocksOf((await readChildRecord(manager, authorityId, childNo))!, engine));
      const key = (row: OccurrenceRow) => [String(row.child_no).padStart(9, '0'), row.duty, row.arose_on, row.regime, row.about].join('\u0001');
      return rows.sort((one, other) => (key(one) < key(other) ? -1 : 1)).map((row) => ({ childNo: row.child_no, ...occurrenceOf(row) }));
    });
  /** Which version of each row is stored: another as soon as a row is written again. */
  const versions = async (of: string) =>
    (await read<{ xmin: string }>('select xmin::text from clocks.duty_occurrences where child_no = $1 order by duty, arose_on, regime, about', [numberOf(of)])).map(({ xmin }) => xmin);
  const isBehind = () => within((manager) => clocksAreBehind(manager, authorityId));
  const holdReview = (of: string, on: string) => (manager: EntityManager) =>
    manager.query(`insert into record.reviews (authority_id, child_no, review_id, held_on) values ($1, $2, $3, $4)`, [authorityId, numberOf(of), `${of} ${on}`, on]);

  it('are behind after an import, and are what the engine says once they are worked out', async () => {
    expect(await isBehind()).toBe(true);
    const told: number[] = [];
    const done = await deriveAuthority(store.dataSource, authorityId, { onProgress: (share) => told.push(share) });
    const rows = await stored();
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(await owed());
    expect(done).toEqual({ children: 3, occurrences: rows.length, moved: rows.length });
    expect(told).toEqual([0]);
    expect(await isBehind()).toBe(false);
    expect(await read('select * from clocks.moves')).toEqual([]);
  });

  it('stay as they are where nothing differs', async () => {
    const before = await versions(child.nia);
    expect(await deriveAuthority(store.dataSource, authorityId, { because: 'asked' })).toMatchObject({ moved: 0 });
    expect(await versions(child.nia)).toEqual(before);
  });

  it('follow an act on a child before it commits, and nobody else’s are written', async () => {
    const [before, others] = [await versions(child.nia), await versions(child.owain)];
    const changes = await within(async (manager) => {
      await holdReview(child.nia, '2017-11-02')(manager);
      return recordChanged(manager, { authorityId }, numberOf(child.nia));
    });
    expect(changes.length).toBeGreaterThan(0);
    expect(await stored()).toEqual(await owed());
    expect(await versions(child.nia)).not.toEqual(before);
    expect(await versions(child.owain)).toEqual(others);
    expect(await isBehind()).toBe(false);
  });

  it('count a restricted child of a foster household, whoever acts for another child there and may not see them', async () => {
    await within((manager) =>
      manager.query(`
        insert into record.carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'F9', 'Invented Household', 'mainstream', 'own', 4, '2015-01-01');
        insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'H' || n, 'Invented', 'Child', '2010-01-01' from generate_series(1, 4) n;
        insert into record.periods_of_care (authority_id, child_no, started_on, category_of_need) select 1, child_no, '2018-01-08', 'N1' from record.children where child_id ~ '^H';
        insert into record.placements (authority_id, child_no, placement_id, placement_type, carer_no, started_on)
          select 1, child_no, child_id, 'F2', (select carer_no from record.carers where carer_id = 'F9'), date '2018-01-08' + 7 * right(child_id, 1)::integer from record.children where child_id ~ '^H';
        insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'other', 'of the test', '2099-01-01', 1 from record.children where child_id = 'H1'`));
    const userNo = 999;
    const no = (await read<{ no: number }>("select child_no as no from record.children where child_id = 'H4'"))[0]!.no;
    const seen = await within(async (manager) => {
      await recordChanged(manager, { authorityId, userNo }, no);
      return (await manager.query("select count(*)::integer as n from record.children where child_id ~ '^H'"))[0].n as number;
    }, { userNo });
    expect(seen).toBe(3);
    expect(await read("select arose_on::text from clocks.duty_occurrences where child_no = $1 and duty = 'usual-fostering-limit'", [no])).toEqual([{ arose_on: '2018-02-05' }]);
    for (const { child_id, child_no } of await read<{ child_id: string; child_no: number }>("select child_id, child_no from record.children where child_id ~ '^H'")) numbers.set(child_id, child_no);
    await deriveAuthority(store.dataSource, authorityId);
  });

  it.each<{ moves: string; sql: string; reaches: boolean }>([
    { moves: 'a stay in their household', sql: `update record.placements set carer_no = null, placement_type = 'H4' where child_no = $1 and placement_id = 'P4'`, reaches: true },
    { moves: 'something else', sql: `update record.visits set seen_alone = false where child_no = $1`, reaches: false },
  ])('of another child are worked out again where an act moves $moves: $reaches', async ({ sql, reaches }) => {
    await within((manager) => manager.query('delete from clocks.duty_occurrences where child_no = $1', [numberOf(child.nia)]));
    await within(async (manager) => {
      await manager.query(sql, [numberOf(child.owain)]);
      await recordChanged(manager, { authorityId }, numberOf(child.owain));
    });
    expect((await versions(child.nia)).length > 0).toBe(reaches);
    await deriveAuthority(store.dataSource, authorityId);
    expect(await stored()).toEqual(await owed());
  });

  it.each<{ who: string; bulk: boolean }>([
    { who: 'a worker', bulk: false },
    { who: 'an import', bulk: true },
  ])('are those of the newest record where $who records while all are worked out', async ({ bulk }) => {
    const { promise: hasRead, resolve: goOn } = Promise.withResolvers<void>();
    const { promise: holdsClocks, resolve: held } = Promise.withResolvers<void>();
    const recording = within(
      async (manager) => {
        await holdReview(child.owain, bulk ? '2017-02-01' : '2017-01-09')(manager);
        // Takes the clocks, so that the derivation reads the record as it was and then waits.
        await recordChanged(manager, { authorityId }, numberOf(child.owain));
        held();
        await hasRead;
      },
      { bulk },
    );
    await holdsClocks;
    const deriving = deriveAuthority(store.dataSource, authorityId, { onProgress: () => goOn() });
    await Promise.all([recording, deriving]);
    expect(await stored()).toEqual(await owed());
    expect(await isBehind()).toBe(false);
  });

  it('stay behind where it is told to stop', async () => {
    await within((manager) => holdReview(child.nia, '2018-02-01')(manager), { bulk: true });
    await expect(deriveAuthority(store.dataSource, authorityId, { isCancelled: () => true })).rejects.toThrow(DerivingCancelled);
    expect(await isBehind()).toBe(true);
    await deriveAuthority(store.dataSource, authorityId);
  });
});
