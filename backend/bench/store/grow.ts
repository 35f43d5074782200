import type pg from 'pg';

/** Tables the profile reads that hold a child's rows, parents first. */
const tables = [
  'children', 'periods_of_care', 'legal_statuses', 'placements', 'out_of_area_decisions', 'allocations', 'care_and_support_plans', 'personal_education_plans',
  'health_assessments', 'reviews', 'care_leavers', 'pathway_assessments_and_plans', 'proceedings',
];
/** Columns that number something of a child's; households, places and staff stay who they are. */
const numbers = ['placement_no', 'plan_no', 'review_no'];
/** Columns that name something of a child's and are unique. */
const names = ['child_id', 'placement_id', 'plan_id', 'review_id'];
const APART = 10_000_000;

/**
 * Repeats every child's rows until there are `times` as many children as at first, each repeat under numbers and names of its
 * own. Keys and indexes go for the while and are laid again; what only guards against wrong entry (exclusion of overlaps,
 * foreign keys, triggers) stays away, since nothing is entered after this.
 */
export async function grow(admin: pg.Client, from: number, times: number): Promise<void> {
  await admin.query(`create temp table if not exists firsts as
    select authority_id, max(child_no) as last, max(child_no) - min(child_no) + 1 as apart from record.children group by authority_id`);
  const again = [...(await dropKeys(admin)), ...(await dropIndexes(admin))];
  for (const table of tables) {
    const { rows } = await admin.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'record' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position",
      [table],
    );
    const cells = rows.map(({ name }) => cellOf(name));
    await admin.query(
      `insert into record.${table} (${rows.map(({ name }) => `"${name}"`).join(', ')})
       select ${cells.join(', ')} from record.${table} t join firsts f on f.authority_id = t.authority_id and t.child_no <= f.last,
       generate_series(${from}, ${times - 1}) repeat`,
    );
  }
  // Whoever is entered afterwards comes after them.
  await admin.query("select setval('record.child_no', (select max(child_no) from record.children))");
  for (const statement of again) await admin.query(statement);
  await admin.query('vacuum analyze');
}

function cellOf(name: string): string {
  // A child's number follows on from the last child's of the same authority, as if that many had been entered.
  if (name === 'child_no') return 't.child_no + f.apart * repeat';
  if (name === 'public_id') return 'gen_random_uuid()';
  if (numbers.includes(name)) return `t.${name} + ${APART} * repeat`;
  return names.includes(name) ? `t.${name} || '~' || repeat` : `t."${name}"`;
}

async function dropKeys(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ at: string; name: string; made: string; kind: string }>(
    `select conrelid::regclass::text as at, quote_ident(conname) as name, pg_get_constraintdef(oid) as made, contype as kind from pg_constraint
     where contype in ('p', 'u', 'x') and conrelid = any($1::regclass[])`,
    [tables.map((table) => `record.${table}`)],
  );
  for (const { at, name } of rows) await admin.query(`alter table ${at} drop constraint ${name} cascade`);
  return rows.filter(({ kind }) => kind !== 'x').map(({ at, name, made }) => `alter table ${at} add constraint ${name} ${made}`);
}

async function dropIndexes(admin: pg.Client): Promise<string[]> {
  const { rows } = await admin.query<{ name: string; made: string }>(
    "select format('record.%I', indexname) as name, indexdef as made from pg_indexes where schemaname = 'record' and tablename = any($1)",
    [tables],
  );
  for (const { name } of rows) await admin.query(`drop index ${name}`);
  return rows.map(({ made }) => made).filter((made) => made.includes('USING btree'));
}
