import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../test/test-store.js';

/** Functions that work with the owner’s rights, and why each has to. A new one is a decision, made here too. */
const withOwnersRights: Record<string, string> = {
  'access.child_behind': 'tells the number of a child an address is of, for the note of a refusal',
  'access.child_exactly': 'tells whether a reference or an NHS number with a date of birth is a child’s, and nothing of the record',
  'access.closed_children': 'reads who is cleared, for the policies',
  'access.hidden_children': 'reads who is cleared, for the policies',
  'access.opened_children': 'reads what is open in an emergency, for the policies',
  'access.protected_children': 'reads who is cleared, for addresses',
  'access.reference_of': 'tells whoever restricts or reviews the reference of a child',
  'access.sampled_children': 'reads the sample of an inspector, for the policies',
  'audit.count_readers_of': 'counts by an index the policies of the log would keep from being used',
  'audit.last_number': 'tells the highest number of the log, for its seals',
  'audit.readers_of': 'finds by an index the policies of the log would keep from being used',
  'audit.writers': 'tells which transactions write in the log, for its seals',
  'find.keep_names': 'keeps the words people are found by; the application may not call it',
  'find.note_merge': 'a trigger: two records become one and are found by both names',
  'find.note_names': 'a trigger: keeps the words people are found by',
  'find.rebuild': 'writes those words anew; the application may not call it',
  'find.words_like': 'tells which words of names are like a typed one, not whose they are; who is found is asked of the record, under its policies',
  'history.seal_item': 'takes a version out of history under a court order; the application may not call it',
  'jobs.claim_next': 'takes a waiting job of any authority',
  'jobs.fail_abandoned': 'ends the jobs of a process that is gone',
  'record.authorities_held': 'tells which authorities there are',
  'record.close_position': 'a trigger: stamps the instant of a position',
  'record.keep_past': 'a trigger: writes history',
  'record.note_moved': 'a trigger: notes which child moved',
  'record.take_position': 'takes the next position of the record of the transaction’s authority',
};

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
    as(authority, async () => app.query(sql).then(({ rowCount }) => String(rowCount ?? 0), (error: pg.DatabaseError) => error.code ?? 'error'));

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

  it.each([
    ['becomes no other role', 'set role aelwyd_owner'],
    ['turns no policy off', 'alter table record.children disable row level security'],
    ['drops no policy', 'drop policy own_authority on record.children'],
    ['makes no table its own', 'alter table record.children owner to aelwyd_app'],
    ['makes no function with the owner’s rights', 'create function record.mine() returns integer language sql security definer as $$ select 1 $$'],
    ['makes nothing in public', 'create table public.mine (a integer)'],
    ['grants itself nothing', 'grant aelwyd_owner to aelwyd_app'],
    ['stops no trigger', 'alter table audit.events disable trigger all'],
    ['replicates past no trigger', `set session_replication_role = replica`],
    ['changes no audit row', `update audit.events set event = 'x'`],
    ['removes no audit row', 'delete from audit.events'],
    ['empties no audit log', 'truncate audit.events'],
    ['changes no seal', 'update audit.seals set leaf_count = 1'],
    ['removes no leaf', 'delete from audit.leaves'],
    ['removes no history', 'delete from history.children'],
    ['reads no file', `select pg_read_file('/etc/passwd')`],
    ['runs no program', `copy (select 1) to program 'true'`],
    ['takes nothing out of history', `select history.seal_item('children', 1, 1, 'court-order', 'x')`],
  ])('%s', async (_, sql) => {
    expect(await tried(sql)).toMatch(/^(42501|42P17)$/);
  });

  it('owns nothing, is no superuser and may pass by no policy', async () => {
    const { rows } = await admin.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::integer from pg_class where relowner = r.oid) + (select count(*)::integer from pg_proc where proowner = r.oid) as owned,
      (select count(*)::integer from pg_auth_members where member = r.oid) as roles_held from pg_roles r where rolname = 'aelwyd_app'`);
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, owned: 0, roles_held: 0 }]);
  });

  it('finds every function with the owner’s rights listed, with its search path fixed', async () => {
    const { rows } = await admin.query<{ named: string; fixed: boolean }>(
      `select format('%I.%I', n.nspname, p.proname) as named, coalesce(p.proconfig::text like '%search_path=%', false) as fixed
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const staff = rows.filter(({ named }) => named.startsWith('staff.'));
    expect(rows.filter(({ fixed }) => !fixed)).toEqual([]);
    expect(rows.filter(({ named }) => !named.startsWith('staff.')).map(({ named }) => named).filter((named) => !(named in withOwnersRights))).toEqual([]);
    // Those of signing in work before an authority is known: what they answer is held by the specs of the staff room.
    expect(staff.length).toBeGreaterThan(2);
  });

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
