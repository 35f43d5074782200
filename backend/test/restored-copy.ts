import pg from 'pg';
import { makeTestStore, type TestStore } from './test-store.js';

/** Another store with everything recorded in this one, as it comes out of a dump: row by row, nothing computed anew. */
export async function restoredCopy(from: TestStore): Promise<TestStore> {
  const to = await makeTestStore();
  const [source, target] = await Promise.all([from, to].map(async ({ adminUrl }) => {
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    return client;
  }));
  // Triggers and keys stay out of the way, as they do in a restore.
  await target!.query('set session_replication_role = replica');
  const { rows: tables } = await source!.query<{ named: string; columns: string }>(
    `select c.oid::regclass::text as named, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relkind = 'r' and c.relnamespace in ('record'::regnamespace, 'history'::regnamespace, 'staff'::regnamespace) group by c.oid`,
  );
  for (const { named, columns } of tables) {
    const { rows: [dumped] } = await source!.query(`select json_agg(t)::text as all from ${named} t`);
    await target!.query(`delete from ${named}`);
    if (dumped.all) await target!.query(`insert into ${named} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${named}, $1)`, [dumped.all]);
  }
  await Promise.all([source!.end(), target!.end()]);
  return to;
}
