import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { type Role, roles } from '../staff/roles.js';

const contract = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/openapi.json'), 'utf8')) as { paths: Record<string, Record<string, unknown>> };
const reading = Object.entries(contract.paths).filter(([, verbs]) => 'get' in verbs).map(([path]) => path);
/** What reading leaves behind: the log of it, and when a session was last seen. */
const left = ['audit', 'staff.sessions', 'staff.sign_in_attempts'];

describe('asking to see something', () => {
  let test: TestApp;
  let child: string;
  beforeAll(async () => {
    test = await makeTestApp();
    child = await test.asOwner(async (owner) => {
      await owner.query(`select set_config('aelwyd.authority', '1', false)`);
      return (await owner.query(`insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'A', 'Nia', 'Invented', '2014-05-01') returning public_id`)).rows[0].public_id;
    });
  });
  afterAll(() => test.close());

  /** What stands in every table, as one number a table. */
  const standing = () =>
    test.asOwner(async (owner) => {
      const { rows } = await owner.query(`select format('%I.%I', schemaname, tablename) as named from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`);
      const tables = rows.map(({ named }) => String(named)).filter((named) => !left.some((free) => named === free || named.startsWith(`${free}.`)));
      const stands: Record<string, string> = {};
      for (const table of tables) stands[table] = (await owner.query(`select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as stands from ${table} t`)).rows[0].stands;
      return stands;
    });

  it('changes no row of any table, whoever asks for whatever there is', async () => {
    const people = new Map<Role, Awaited<ReturnType<TestApp['as']>>>();
    for (const role of roles) people.set(role, await test.as([role]));
    const before = await standing();
    for (const [, asking] of people) for (const path of reading) await asking.get(path.replace('{publicId}', child).replace(/\{\w+\}/g, '7d444840-9dc0-41d1-b245-5ffdce74fad2'));
    expect(Object.keys(before).length).toBeGreaterThan(60);
    expect(await standing()).toEqual(before);
  });
});
