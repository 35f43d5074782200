import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { dayFromIso } from '../src/domain/calendar/day.js';
import { neighboursOf } from '../src/domain/facts/areas.js';
import { factsFromRows } from '../src/domain/facts/facts-from-rows.js';
import { dataProfile } from '../src/domain/indicators/data-profile.js';
import { randomRecord } from '../src/domain/indicators/random-record.js';
import { makeTestStore, type TestStore } from '../test/test-store.js';
import { askPostgres } from './sql/ask-postgres.js';
import { differences } from './sql/compare-cells.js';
import { profileStatement } from './sql/profile-statement.js';
import { lawful } from './sql/lawful-record.js';
import { copyRows } from './store/copy-rows.js';
import { recordRows } from './store/record-rows.js';

type Csv = Record<string, string>[];
const reference = (file: string): Csv => parse(readFileSync(join(import.meta.dirname, '../data/reference', file)), { columns: true });
const holidays = reference('bank-holidays.csv').map((row) => row['held_on']!);
const authorities = reference('authorities.csv').filter(({ invented }) => invented === 'false');
const pairs = reference('adjacency.csv').map((row) => [row['gss_code']!, row['neighbour_gss_code']!] as const);
const bankHolidays = new Set(holidays.map(dayFromIso));
const days = ['2018-01-01', '2018-03-31', '2020-02-29', '2021-02-28', '2018-08-31', '2019-12-27', '2016-05-31', '2021-02-27'];

describe('the same figures in SQL', () => {
  let store: TestStore;
  let client: pg.Client;

  beforeAll(async () => {
    store = await makeTestStore();
    client = new pg.Client({ connectionString: store.adminUrl });
    await client.connect();
    await client.query("set search_path = record, reference, public; set session_replication_role = replica");
  });

  afterAll(async () => {
    await client.end();
    await store.drop();
  });

  test.each(days.map((day, index) => [day, index] as const))('as at %s, one SQL statement agrees with the indicators in every cell of 22 random records', async (day, index) => {
    await client.query('truncate record.children, record.staff, record.carers, record.settings cascade');
    const expected = new Map<number, ReturnType<typeof dataProfile>>();
    for (const [at, { authority_id, gss_code }] of authorities.entries()) {
      const content = lawful(randomRecord(index * 22 + at, day, holidays), gss_code!);
      for (const { table, columns, rows } of recordRows(content, Number(authority_id))) {
        await copyRows(client, table, [...columns, 'recorded_seq'], rows.map((row) => [...row, '1']));
      }
      const facts = factsFromRows(content, neighboursOf(gss_code!, pairs));
      const populations = reference('populations.csv').filter((row) => row['gss_code'] === gss_code).sort((one, other) => Number(one['mid_year']) - Number(other['mid_year']))
        .map((row) => ({ onDay: dayFromIso(`${row['mid_year']}-06-30`), aged0To17: Number(row['age_0_17']), vintage: '' }));
      expected.set(Number(authority_id), dataProfile(facts, { bankHolidays, populations }, dayFromIso(day)));
    }
    const all = await askPostgres(client, profileStatement(day, null));
    const one = await askPostgres(client, profileStatement(day, 5));
    expect([...one.keys()]).toEqual([5]);
    expect(one.get(5)).toEqual(all.get(5));
    for (const [authority, { figures }] of expected) expect([authority, differences(figures, all.get(authority)!)]).toEqual([authority, []]);
  });
});
