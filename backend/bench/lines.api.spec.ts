import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../test/test-store.js';
import { dayFromIso } from '../src/domain/calendar/day.js';
import { randomRecord } from '../src/domain/indicators/random-record.js';
import { readAll } from './data/ours.js';
import type { Bench } from './lines/bench.js';
import { importAgainstCopy } from './lines/import-line.js';
import { parts } from './lines/parts.js';
import { lawful } from './sql/lawful-record.js';
import { prepareAdmin } from './store/bench-store.js';
import { writeEarlierVersions } from './store/earlier-versions.js';
import { fillStore } from './store/fill.js';

/** Lines that are asked for seconds on end: they are run with `AELWYD_BENCH_LINES=all`. */
const long = ['read', 'home'];
const run = Object.entries(parts).filter(([name]) => process.env['AELWYD_BENCH_LINES'] === 'all' || !long.includes(name));

/** Whether the benchmarks still run on the store as it is: a few children of one authority, everything once. What they say here is worth nothing. */
describe('a benchmark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-bench-'));
  const asAt = '2018-01-01';
  let store: TestStore;
  let admin: pg.Client;
  let bench: Bench;
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    await prepareAdmin(admin);
    const kept = { folder, dataSource: store.dataSource, admin, close: () => Promise.resolve() };
    const { rows: [one] } = await admin.query<{ authorityId: number; gssCode: string }>('select authority_id as "authorityId", gss_code as "gssCode" from reference.authorities order by 1 limit 1');
    const { authorityId, gssCode } = one!;
    await admin.query('delete from reference.authorities where authority_id <> $1', [authorityId]);
    expect(importAgainstCopy(await fillStore(kept, [{ authorityId, gssCode, content: () => lawful(randomRecord(1, asAt, []), gssCode) }]))).toHaveLength(1);
    await writeEarlierVersions(admin);
    bench = {
      store: kept, authorityIds: [authorityId], biggest: authorityId, held: await readAll(store.dataSource, [authorityId]), asAt, day: dayFromIso(asAt),
      rounds: 1, warmUps: 0, asked: 3, seconds: 1, people: 20_000, scale: 10,
    };
  });
  afterAll(async () => {
    await admin.end();
    await store.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  // In the order of the table: the record is edited and grown last.
  test.each(run)('of %s runs on the store as it is', async (_, part) => {
    const lines = await part(bench);
    expect(lines.length).toBeGreaterThan(0);
    for (const { name, ours } of lines) expect([name, Number.isFinite(ours.median)]).toEqual([name, true]);
  });
});
