import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, QueryFailedError } from 'typeorm';
import { appDataSource } from './app-data-source.js';
import { inAuthority } from './authority-transaction.js';
import { makeTestStore, type TestStore } from '../../test/test-store.js';

const CLIENTS = 16;

/** Sixteen people write to a few children at the same moment. */
describe('many writers at once', () => {
  let store: TestStore;
  let dataSource: DataSource;
  beforeAll(async () => {
    store = await makeTestStore();
    dataSource = await appDataSource(store.appUrl).initialize();
    await inAuthority(dataSource, { authorityId: 1 }, async (manager) => {
      await manager.query("insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'C' || n, 'Invented', 'Child', '2010-01-01' from generate_series(1, 5) n");
      await manager.query("insert into record.visits (authority_id, child_no, visit_id, visited_on, statutory, seen) select 1, child_no, child_id, '2020-01-01', true, true from record.children");
    });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await store.drop();
  });

  const act = (sql: string, values: unknown[]) => inAuthority(dataSource, { authorityId: 1 }, (manager) => manager.query(sql, values));

  it('never leave two placements of a child that overlap, and are told so and nothing else', async () => {
    const refusals = new Set<string>();
    let stored = 0;
    await together(async (client, turn) => {
      const start = (client * 37 + turn * 53) % 400;
      try {
        await act(
          `insert into record.placements (authority_id, child_no, placement_id, placement_type, started_on, ended_on)
            select 1, child_no, $1, 'F2', date '2020-01-01' + $2::integer, date '2020-01-01' + $3::integer from record.children where child_id = $4`,
          [`P${client}-${turn}`, start, start + 1 + ((client + turn) % 9), `C${1 + ((client + turn) % 5)}`],
        );
        stored += 1;
      } catch (error) {
        refusals.add((error as QueryFailedError & { code: string }).code);
      }
    });
    const overlaps = await act(
      `select count(*)::integer as count from record.placements a join record.placements b
        on b.child_no = a.child_no and b.placement_no > a.placement_no and daterange(b.started_on, b.ended_on) && daterange(a.started_on, a.ended_on)`,
      [],
    );
    expect(overlaps).toEqual([{ count: 0 }]);
    expect(stored).toBeGreaterThan(20);
    expect([...refusals]).toEqual(['23P01']);
    expect(await act('select count(*)::integer as count from record.placements', [])).toEqual([{ count: stored }]);
  });

  it('never lose an edit: a version is changed once, and every edit taken is one version more', async () => {
    let taken = 0;
    await together(async (client, turn) => {
      const visit = `C${1 + ((client * 3 + turn) % 5)}`;
      const [{ version }] = await act('select version from record.visits where visit_id = $1', [visit]);
      const [changed] = await act('update record.visits set visited_on = visited_on + 1 where visit_id = $1 and version = $2 returning version', [visit, version]);
      if (changed.length === 1) {
        expect(changed[0].version).toBe(version + 1);
        taken += 1;
      }
    });
    const [{ moved, versions, kept }] = await act(
      `select sum(visited_on - date '2020-01-01')::integer as moved, sum(version - 1)::integer as versions, (select count(*)::integer from history.visits) as kept from record.visits`,
      [],
    );
    expect({ moved, versions, kept }).toEqual({ moved: taken, versions: taken, kept: taken });
    expect(taken).toBeGreaterThan(20);
  });
});

async function together(act: (client: number, turn: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = 0; turn < 20; turn++) await act(client, turn);
  }));
}
