import type { EntityManager } from 'typeorm';
import { quoted, staged, stagedColumns } from './stage-table.js';
import type { RecordTable } from './record-tables.js';

/** How a file stands against the record, in rows. */
export interface Comparison {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
  /** Rows the record keeps although the folder says otherwise: edited here, or still referred to. */
  kept: number;
  /** The record had none of these rows, and every row staged is new. */
  isFirst: boolean;
}

/** A row with an act since its import, or never imported, was edited here. */
const EDITED_HERE = 'r.imported_seq is distinct from r.recorded_seq';

/** How a file is held against the record. */
export interface Comparing {
  /** The folder wins over what was edited here. */
  overwriteEdits: boolean;
  /** Marks differences that are kept as they are, before they are counted; null where there are none. */
  keepOut: (() => Promise<void>) | null;
}

/**
 * Holds a staged table against the record and leaves in `differences_<table>` a row for each difference: its kind (`added`,
 * `changed`, `removed`), the staged row, the record's row by its place in the table, and whether it was edited here.
 */
export async function compareTable(manager: EntityManager, table: RecordTable, { overwriteEdits, keepOut }: Comparing): Promise<Comparison> {
  const [{ held, given }]: [{ held: boolean; given: number }] = await manager.query(
    `select exists (select from record.${table.table} where authority_id = record.current_authority()) as held, (select count(*)::integer from ${staged(table)}) as given`,
  );
  await manager.query(`drop table if exists ${differences(table)}`);
  if (!held && !keepOut) return { added: given, changed: 0, removed: 0, unchanged: 0, kept: 0, isFirst: true };
  const values = stagedColumns(table).filter((name) => !table.key.includes(name));
  const ofRecord = values.map((name) => `r.${name === 'day_order' ? 'day_rank' : quoted(name)}`);
  const isSame = values.length === 0 ? 'true' : `(${ofRecord.join(', ')}) is not distinct from (${values.map((name) => `s.${quoted(name)}`).join(', ')})`;
  await manager.query(
    `create temporary table ${differences(table)} on commit drop as
     select case when r.authority_id is null then 'added' when s.row_no is null then 'removed' else 'changed' end as kind,
       s.row_no, r.held_at, coalesce(${EDITED_HERE}, false) and not $1::boolean and r.authority_id is not null as kept
     from ${staged(table)} s
     full join (select c.ctid as held_at, c.*${rank(table)} from record.${table.table} c where authority_id = record.current_authority()) r
       on ${table.key.map((name) => `r.${name} = s.${name}`).join(' and ')}
     where r.authority_id is null or s.row_no is null or not (${isSame})`,
    [overwriteEdits],
  );
  await keepOut?.();
  const counted: { kind: 'added' | 'changed' | 'removed'; kept: boolean; count: number }[] = await manager.query(
    `select kind, kept, count(*)::integer as count from ${differences(table)} group by kind, kept`,
  );
  const comparison: Comparison = { added: 0, changed: 0, removed: 0, unchanged: given, kept: 0, isFirst: false };
  for (const { kind, kept, count } of counted) {
    comparison[kept ? 'kept' : kind] += count;
    if (kind !== 'removed') comparison.unchanged -= count;
  }
  return comparison;
}

export function differences({ table }: RecordTable): string {
  return `pg_temp.differences_${table}`;
}

/** The order of a day counts, and not the numbers it was kept with. */
function rank({ dayOrderOn, columns }: RecordTable): string {
  if (!dayOrderOn) return '';
  const id = columns.find(({ name }) => name.endsWith('_id'))?.name ?? dayOrderOn;
  return `, row_number() over (partition by child_no, ${dayOrderOn} order by day_order, ${id} collate "C") - 1 as day_rank`;
}
