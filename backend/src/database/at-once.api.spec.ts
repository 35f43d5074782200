import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, QueryFailedError } from 'typeorm';
import { appDataSource } from './app-data-source.js';
import { inAuthority } from './authority-transaction.js';
import { makeTestStore, type TestStore } from '../../test/test-store.js';

const CLIENTS = 16;
/** Edits each of them tries of fifty rows; `AELWYD_EDITS=1000` asks for as many as a requirement names. */
const edits = Number(process.env['AELWYD_EDITS'] ?? 20);

/** The same numbers at every run, in another order at each as the clients come. */
let seed = 20261126;
function random(below: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
}
const dayOf = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

/** Sixteen people write to a few children at the same moment. */
describe('many writers at once', () => {
  let store: TestStore;
  let dataSource: DataSource;
  beforeAll(async () => {
    store = await makeTestStore();
    dataSource = await appDataSource(store.appUrl).initialize();
    await inAuthority(dataSource, { authorityId: 1 }, async (manager) => {
      await manager.query("insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'C' || n, 'Invented', 'Child', '2010-01-01' from generate_series(1, 20) n");
      await manager.query("insert into record.staff (authority_id, staff_id, name, job, team, started_on) values (1, 'S1', 'Invented Officer', 'social-worker', 'North', '2015-01-01')");
      await manager.query("insert into record.visits (authority_id, child_no, visit_id, visited_on, statutory, seen) select 1, child_no, child_id || '-' || n, '2020-01-01', true, true from record.children, generate_series(1, 10) n where child_id in ('C1', 'C2', 'C3', 'C4', 'C5')");
    });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await store.drop();
  });

  const act = (sql: string, values: unknown[]) => inAuthority(dataSource, { authorityId: 1 }, (manager) => manager.query(sql, values));

  it.each([
    ['placements', 'child_no', "(authority_id, child_no, placement_id, placement_type, started_on, ended_on) select 1, child_no, $1, 'F2', $2, $3 from record.children where child_id = $4"],
    ['periods_of_care', 'child_no', '(authority_id, child_no, started_on, ended_on) select 1, child_no, $2, $3 from record.children where child_id = $4 and $1::text is not null'],
    ['legal_statuses', 'child_no', "(authority_id, child_no, legal_status, started_on, ended_on) select 1, child_no, 'C2', $2, $3 from record.children where child_id = $4 and $1::text is not null"],
    ['allocations', 'child_no, role', "(authority_id, child_no, staff_no, role, started_on, ended_on) select 1, child_no, (select staff_no from record.staff), 'independent-reviewing-officer', $2, $3 from record.children where child_id = $4 and $1::text is not null"],
  ] as const)('never leave two %s that overlap, and are told so and nothing else', async (table, of, row) => {
    const refusals = new Set<string>();
    let stored = 0;
    await together(async (client, turn) => {
      const [start, days, child] = [random(400), 1 + random(9), 1 + random(20)];
      try {
        await act(`insert into record.${table} ${row}`, [`${client}-${turn}`, dayOf(start), random(5) === 0 ? null : dayOf(start + days), `C${child}`]);
        stored += 1;
      } catch (error) {
        refusals.add((error as QueryFailedError & { code: string }).code);
      }
    });
    // By the window of each child and not by the pairs the constraint compares.
    const [{ kept, overlaps }] = await act(
      `select count(*)::integer as kept, count(*) filter (where started_on < coalesce(before, '-infinity'))::integer as overlaps
       from (select started_on, max(coalesce(ended_on, 'infinity')) over (partition by ${of} order by started_on, ended_on rows between unbounded preceding and 1 preceding) as before from record.${table}) r`,
      [],
    );
    expect({ kept, overlaps }).toEqual({ kept: stored, overlaps: 0 });
    expect(stored).toBeGreaterThan(40);
    // Of two that begin on a day a key may be the first to say so; two who wait for each other are told to try again: `store-problems`.
    expect([...refusals].filter((code) => code !== '40P01' && code !== '23505')).toEqual(['23P01']);
  });

  it('never lose an edit: a version is changed once, and every edit taken is one version more', async () => {
    let taken = 0;
    await together(async (client, turn) => {
      const visit = `C${1 + (turn % 5)}-${1 + ((client * 3 + turn) % 10)}`;
      const [{ version }] = await act('select version from record.visits where visit_id = $1', [visit]);
      const [changed] = await act('update record.visits set visited_on = visited_on + 1 where visit_id = $1 and version = $2 returning version', [visit, version]);
      if (changed.length === 1) {
        expect(changed[0].version).toBe(version + 1);
        taken += 1;
      }
    }, edits);
    const [{ moved, versions, kept }] = await act(
      `select sum(visited_on - date '2020-01-01')::integer as moved, sum(version - 1)::integer as versions, (select count(*)::integer from history.visits) as kept from record.visits`,
      [],
    );
    expect({ moved, versions, kept }).toEqual({ moved: taken, versions: taken, kept: taken });
    expect(taken).toBeGreaterThan(edits);
    expect(taken).toBeLessThan(CLIENTS * edits);
  }, 180_000 + edits * 500);
});

async function together(act: (client: number, turn: number) => Promise<void>, turns = 20): Promise<void> {
  await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    for (let turn = 0; turn < turns; turn++) await act(client, turn);
  }));
}
