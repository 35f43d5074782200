import type pg from 'pg';

/** What the earlier version of a row said otherwise. */
const otherwise: Record<string, string> = {
  placements: 'area_authority = null, emergency = null',
  allocations: 'staff_no = staff_no % 40 + 1',
  reviews: 'participation = null, chaired_by = null',
  legal_statuses: "legal_status = 'C2'",
};

/** The position the earlier versions were known at; all rows as they are now are known from the next on. */
export const THEN = 1;
export const NOW = 2;

/** Gives some 7 % of the rows of four tables an earlier version, replaced at position 2 of each authority's record. */
export async function writeEarlierVersions(admin: pg.Client): Promise<void> {
  await admin.query(`insert into record.positions (authority_id, position, whole_authority) select authority_id, ${NOW}, true from record.clocks`);
  await admin.query(`update record.clocks set position = ${NOW}`);
  for (const [table, said] of Object.entries(otherwise)) {
    const chosen = `abs(hashint8extended(child_no::bigint * 1000003 + started_day, 7)) % 100 < 7`.replace('started_day', table === 'reviews' ? "(held_on - date '1970-01-01')" : "(started_on - date '1970-01-01')");
    const columns = await columnsOf(admin, table);
    await admin.query(`insert into history.${table} (${columns}, superseded_seq) select ${columns}, ${NOW} from record.${table} where ${chosen}`);
    await admin.query(`update history.${table} set ${said}`);
    await admin.query(`update record.${table} set recorded_seq = ${NOW}, version = version + 1 where ${chosen}`);
  }
  await admin.query('vacuum analyze');
}

/** By name: columns that came later stand behind those of history itself. */
async function columnsOf(admin: pg.Client, table: string): Promise<string> {
  const { rows: [found] } = await admin.query(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`, [`record.${table}`],
  );
  return (found as { columns: string }).columns;
}
