import type { EntityManager } from 'typeorm';
import type { ChildTable } from './child-tables.query.js';
import type { Said } from './clashes.js';
import { rowsOfTwo, withNamers } from './rows-of-two.js';

/** Whose row stands where two cannot. */
export type Stands = 'stays' | 'goes';

const where = (table: ChildTable, first: number) => table.keys.map((key, index) => `and (to_jsonb(t) -> '${key}') = $${first + index}::jsonb`).join(' ');
const keyOf = (table: ChildTable, said: Said) => table.keys.map((key) => JSON.stringify(said[key] ?? null));

/**
 * Gives every row of one child to another, in the order the catalogue names the tables; constraints are asked at the end. Rows that cannot stand beside the
 * other child's are left out, with those that name them. What was done to each row is kept, so that it can be undone.
 */
export async function moveRows(manager: EntityManager, authorityId: number, mergeNo: number, tables: readonly ChildTable[], { stays, goes }: { stays: number; goes: number }, choices: ReadonlyMap<string, Stands>) {
  await manager.query('set constraints all deferred');
  const rows = await rowsOfTwo(manager, tables, stays, goes);
  const clashing = rows.flatMap(({ table, clashes }) => clashes.map((clash) => (table.mayRemove && choices.get(table.name) === 'goes' ? clash.stays : clash.goes)));
  const leftOut = withNamers(rows, new Set(clashing));
  const kept: { table: string; did: 'moved' | 'left-out'; of: number; said: Said }[] = [];
  for (const { table, stays: theirs, goes: moving } of rows) {
    for (const said of [...theirs, ...moving].filter((row) => leftOut.has(row))) {
      if (!table.mayRemove) continue; // stays with the child who goes
      await manager.query(`delete from ${table.name} t where authority_id = $1 and child_no = $2 ${where(table, 3)}`, [authorityId, said['child_no'], ...keyOf(table, said)]);
      kept.push({ table: table.name, did: 'left-out', of: said['child_no'] as number, said });
    }
    for (const said of moving.filter((row) => !leftOut.has(row))) {
      await manager.query(`update ${table.name} t set child_no = $3 where authority_id = $1 and child_no = $2 ${where(table, 4)}`, [authorityId, goes, stays, ...keyOf(table, said)]);
      kept.push({ table: table.name, did: 'moved', of: goes, said });
    }
  }
  for (const { table, did, of, said } of kept) {
    await manager.query('insert into find.merged_rows (authority_id, merge_no, table_name, did, of_child_no, said) values ($1, $2, $3, $4, $5, $6)', [authorityId, mergeNo, table, did, of, JSON.stringify(said)]);
  }
  await manager.query('set constraints all immediate');
  return { moved: kept.filter(({ did }) => did === 'moved').length, leftOut: kept.filter(({ did }) => did === 'left-out').length };
}

/** Gives each row back to the child it was of. What was corrected since keeps its correction; what was recorded since stays. */
export async function moveBack(manager: EntityManager, authorityId: number, mergeNo: number, tables: readonly ChildTable[], { stays, goes }: { stays: number; goes: number }) {
  await manager.query('set constraints all deferred');
  const kept: { table_name: string; did: string; of_child_no: number; said: Said }[] = await manager.query('select * from find.merged_rows where merge_no = $1 order by row_no desc', [mergeNo]);
  let missing = 0;
  for (const { table_name, did, said } of kept) {
    const table = tables.find(({ name }) => name === table_name);
    if (!table) throw new Error(`${table_name} is no table of a child any more`);
    if (did === 'moved') {
      const [, count] = await manager.query(`update ${table_name} t set child_no = $3 where authority_id = $1 and child_no = $2 ${where(table, 4)}`, [authorityId, stays, goes, ...keyOf(table, said)]);
      if (count === 0) missing++;
    } else {
      const columns = table.columns.map((column) => `"${column}"`).join(', ');
      await manager.query(`insert into ${table_name} (${columns}) select ${columns} from jsonb_populate_record(null::${table_name}, $1::jsonb)`, [JSON.stringify(said)]);
    }
  }
  await manager.query('set constraints all immediate');
  return { missing };
}
