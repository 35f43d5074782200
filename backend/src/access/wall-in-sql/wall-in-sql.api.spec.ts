import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { ownersRights } from './owners-rights.js';
import { harmless, refused } from './tried.js';

interface OfOwner {
  named: string;
  path: string | null;
  result: string;
  mayCall: boolean;
  nulls: string;
}

/** A child of another authority and one hidden in ours, with what a function could tell of either. */
const told = `
  alter table access.restrictions disable trigger all; alter table audit.events disable trigger all;
  select set_config('aelwyd.authority', '2', false);
  insert into record.children (authority_id, child_no, child_id, forenames, surname, date_of_birth, nhs_number) values (2, 900002, 'OTHER', 'Nia', 'Invented', '2014-05-01', 'OTH');
  insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) values (2, 900002, 'other', 'x', '2099-01-01', 1), (2, 900002, 'protected-address', 'x', '2099-01-01', 1);
  insert into access.openings (authority_id, child_no, account_no, reason, said, request_key, ends_at) values (2, 900002, 1, 'missing', 'x', gen_random_uuid(), now() + interval '50 minutes');
  insert into access.samples (authority_id, account_no, child_no, started_on, ended_on, chosen_by) values (2, 1, 900002, '2020-01-01', '2099-01-01', 1);
  insert into staff.account_roles (authority_id, account_no, role) values (2, 1, 'inspector');
  insert into staff.accounts (authority_id, account_no, email, name) overriding system value values (2, 900002, 'other@council.example', 'x');
  insert into staff.drafts (authority_id, account_no, place, kind, page, body, device, begun_at, saved_at) values (2, 900002, 'x', 'x', '/x', '{}', gen_random_uuid(), now(), now());
  insert into audit.events (authority_id, event, children) values (2, 'x', '{900002}');
  select set_config('aelwyd.authority', '1', false);
  insert into record.children (authority_id, child_no, child_id, forenames, surname, date_of_birth, nhs_number) values (1, 900001, 'HIDDEN', 'Gwen', 'Invented', '2014-05-01', 'HID');
  insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) values (1, 900001, 'other', 'x', '2099-01-01', 1);
  insert into audit.events (authority_id, event, children) values (1, 'x', '{900001}');
  insert into find.names (authority_id, kind, no, source, word, sorted) select a, 'child', no, source, word, '' from (values (2, 900002, 'oth', 'other'), (1, 900001, 'hid', 'hidden')) c (a, no, nhs, ref)
    cross join lateral (values ('nhs-number', nhs), ('reference', ref), ('born', '2014-05-01')) w (source, word);
`;

/** The wall as it stands in PostgreSQL, tried as the application’s role and read from the catalogue, table by table. */
describe('the application’s role in SQL', () => {
  let store: TestStore;
  let admin: pg.Client;
  let app: pg.Client;
  let tables: { named: string; columns: string[] }[];
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    app = new pg.Client({ connectionString: store.appUrl });
    await Promise.all([admin.connect(), app.connect()]);
    tables = (await admin.query(
      `select format('%I.%I', n.nspname, c.relname) as named,
         (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a') as columns
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'reference')
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'authority_id') order by 1`,
    )).rows;
  });
  afterAll(async () => {
    await Promise.all([admin.end(), app.end()]);
    await store.drop();
  });

  /** As somebody of an authority, undone at the end. */
  const as = async <T>(authority: number | '', act: () => Promise<T>): Promise<T> => {
    await app.query('begin');
    try {
      await app.query(`select set_config('aelwyd.authority', $1, true), set_config('aelwyd.user', '1', true)`, [String(authority)]);
      return await act();
    } finally {
      await app.query('rollback');
    }
  };
  /** What became of a statement: rows touched, or the code of the refusal. */
  const tried = async (sql: string, authority: number | '' = 1): Promise<string> =>
    as(authority, async () => app.query(sql).then((came) => String([came].flat().at(-1)?.rowCount ?? 0), (error: pg.DatabaseError) => error.code ?? 'error'));

  it('reads, changes and removes no row of another authority, in any table', async () => {
    for (const { named, columns } of tables) {
      const filled = await fill(named, columns);
      expect({ named, filled }).toEqual({ named, filled: true });
      const [read, changed, removed] = [await tried(`select from ${named}`), await tried(`update ${named} set authority_id = authority_id`), await tried(`delete from ${named}`)];
      for (const [what, came] of Object.entries({ read, changed, removed })) expect({ named, what, came }).toEqual({ named, what, came: expect.stringMatching(/^(0|42501)$/) });
      expect({ named, read: await tried(`select from ${named}`, '') }).toEqual({ named, read: expect.stringMatching(/^(0|42501)$/) });
    }
    expect(tables.length).toBeGreaterThan(60);
  });

  it('adds no row in another authority’s name, in any table', async () => {
    for (const { named, columns } of tables) {
      const listed = columns.map((column) => `"${column}"`).join(', ');
      // The row that is there, read by the owner of everything, is offered again by the application.
      const { rows: [row] } = await admin.query(`select to_jsonb(t)::text as said from ${named} t where authority_id = 2 limit 1`);
      const came = await as(1, () =>
        app.query(`insert into ${named} (${listed}) select ${listed} from jsonb_populate_record(null::${named}, $1::jsonb)`, [row.said]).then(() => 'added', (error: pg.DatabaseError) => error.code),
      );
      expect({ named, came }).toEqual({ named, came: '42501' });
    }
  });

  it.each(refused)('%s', async (_, sql) => {
    expect(await tried(sql)).toMatch(/^(42501|42P17)$/);
  });

  it('gets nothing by what it may do', async () => {
    await admin.query('analyze');
    for (const [what, sql] of harmless) expect({ what, came: await tried(sql) }).toEqual({ what, came: expect.stringMatching(/^(0|42501)$/) });
  });

  it('owns nothing, is no superuser and may pass by no policy', async () => {
    const { rows } = await admin.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::integer from pg_class where relowner = r.oid) + (select count(*)::integer from pg_proc where proowner = r.oid) as owned,
      (select count(*)::integer from pg_auth_members where member = r.oid) as roles_held from pg_roles r where rolname = 'aelwyd_app'`);
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, owned: 0, roles_held: 0 }]);
  });

  it('finds every function with the owner’s rights stated, looking for temporary names last', async () => {
    const functions = await ofOwner();
    expect(functions.map(({ named }) => named)).toEqual(Object.keys(ownersRights));
    expect(functions.filter(({ path }) => !path?.endsWith(', pg_temp'))).toEqual([]);
  });

  it('is told by each no more than is stated', async () => {
    await admin.query(`set session_replication_role = replica; ${told}`);
    const { rows: [child] } = await admin.query(`select max(public_id::text) filter (where child_no = 900002) as other, max(public_id::text) filter (where child_no = 900001) as hidden from record.children`);
    const asked = (sql: string) => sql.replaceAll(':otherNo', '900002').replaceAll(':hiddenNo', '900001').replaceAll(':other', child.other).replaceAll(':hidden', child.hidden);
    for (const { named, result, mayCall, nulls } of await ofOwner()) {
      const stated = ownersRights[named]!;
      const comes = 'asked' in stated ? await answers(asked(stated.asked)) : 'beyond' in stated ? result : 'writes' in stated ? await tried(stated.writes, '') : result === 'trigger' || !mayCall;
      expect({ named, comes }).toEqual({ named, comes: 'asked' in stated ? stated.tells : 'beyond' in stated ? stated.beyond : 'writes' in stated ? '42501' : true });
      if (!mayCall) expect({ named, came: await tried(`select ${named}(${nulls})`) }).toEqual({ named, came: '42501' });
    }
  });

  it('has nothing of its own making run as the owner', async () => {
    const came = await as(1, async () => {
      await app.query(`create temp table ran (as_whom pg_catalog.name); grant insert on ran to public;
        create function pg_temp.runs(said pg_catalog.text) returns boolean language sql as $$ insert into pg_temp.ran values (current_user); select true $$;
        create domain pg_temp.text as pg_catalog.text check (pg_temp.runs(value));
        select record.take_position(), access.reference_of('{1}'), audit.count_readers_of(1), staff.find_account('a'); select find.words_like('nia')`);
      return (await app.query('select distinct as_whom from ran')).rows;
    });
    expect(came).toEqual([]);
  });

  /** What the application is told in authority 1, row by row. */
  const answers = (sql: string): Promise<string[]> =>
    as(1, async () => (await app.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.map((row) => JSON.stringify(row).replaceAll('900001', '"hidden"')));

  const ofOwner = async (): Promise<OfOwner[]> =>
    (await admin.query<OfOwner>(
      `select format('%I.%I', n.nspname, p.proname) as named, substring(p.proconfig::text from 'search_path=([^"}]*)') as path, pg_get_function_result(p.oid) as result,
         has_function_privilege('aelwyd_app', p.oid, 'execute') as "mayCall", (select coalesce(string_agg('null::' || format_type(t, null), ', '), '') from unnest(p.proargtypes) t) as nulls
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_temp' order by 1`,
    )).rows;

  /** One row of authority 2 in a table, every constraint left aside: what matters is whose it is. */
  async function fill(named: string, columns: string[]): Promise<boolean> {
    await admin.query('begin');
    await admin.query('set local session_replication_role = replica');
    const { rows: checks } = await admin.query<{ conname: string }>(`select conname from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f')`, [named]);
    for (const { conname } of checks) await admin.query(`alter table ${named} drop constraint "${conname}" cascade`);
    const { rows: types } = await admin.query<{ name: string; type: string }>(
      `select a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a where a.attrelid = $1::regclass and a.attname = any($2) and a.attnotnull`, [named, columns],
    );
    const values = types.map(({ name, type }) => (name === 'authority_id' ? '2' : dummy(type)));
    const { rowCount } = await admin.query(`insert into ${named} (${types.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`);
    await admin.query('commit');
    return rowCount === 1;
  }
});

/** Something of a type, whatever it means. */
function dummy(type: string): string {
  if (type.endsWith('[]')) return `'{}'`;
  if (/^(smallint|integer|bigint|numeric|real|double)/.test(type)) return '1';
  if (type === 'boolean') return 'false';
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'date' || type.startsWith('timestamp')) return `'2026-01-01'`;
  if (type === 'bytea') return `'\\x00'`;
  if (type.startsWith('json')) return `'{}'`;
  if (type.endsWith('range')) return `'empty'`;
  return `'a'`;
}
