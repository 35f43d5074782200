import type { EntityManager } from 'typeorm';
import { differences } from './compare-table.js';
import type { RecordTable } from './record-tables.js';
import { quoted, staged, stagedColumns } from './stage-table.js';

/** Removes a table's rows that are gone from its file, after whatever referred to them has gone. */
export async function removeRows(manager: EntityManager, { table }: RecordTable): Promise<void> {
  await manager.query(`delete from record.${table} where ctid in (select held_at from pg_temp.differences_${table} where kind = 'removed' and not kept)`);
}

/** Brings changed rows into line with the folder; history keeps what they were. */
export async function changeRows(manager: EntityManager, table: RecordTable): Promise<void> {
  const values = stagedColumns(table).filter((name) => !table.key.includes(name));
  if (values.length === 0) return;
  await manager.query(
    `update record.${table.table} r set ${values.map((name) => `${quoted(name)} = s.${quoted(name)}`).join(', ')}, imported_seq = record.current_position()
     from ${differences(table)} d join ${staged(table)} s on s.row_no = d.row_no
     where r.ctid = d.held_at and d.kind = 'changed' and not d.kept`,
  );
}

/** Adds rows: all of a staged table where the record had none, else those that are new. */
export async function addRows(manager: EntityManager, table: RecordTable, isFirst: boolean): Promise<void> {
  const columns = stagedColumns(table).map(quoted).join(', ');
  const which = isFirst ? '' : `where row_no in (select row_no from ${differences(table)} where kind = 'added' and not kept)`;
  await manager.query(
    `insert into record.${table.table} (authority_id, ${columns}, recorded_seq, imported_seq)
     select (select record.current_authority()), ${columns}, (select record.current_position()), (select record.current_position())
     from ${staged(table)} ${which}`,
  );
  // Rows to come refer to these by number; a table never counted is searched by whatever index comes first.
  if (table.ownNumber !== null) await manager.query(`analyze record.${table.table}`);
}

/**
 * Marks as kept the rows gone from their file that rows staying in the record refer to (through any foreign key that does not
 * go with them): of a file left out, edited here, or of another room.
 */
export async function keepWhatIsUsed(manager: EntityManager, { table }: RecordTable): Promise<{ heldAt: string }[]> {
  const keys: { referring: string; own: string[]; theirs: string[] }[] = await manager.query(
    `select conrelid::regclass::text as referring,
       array(select attname::text from unnest(confkey) with ordinality k(no, at) join pg_attribute on attrelid = confrelid and attnum = no order by at) as own,
       array(select attname::text from unnest(conkey) with ordinality k(no, at) join pg_attribute on attrelid = conrelid and attnum = no order by at) as theirs
     from pg_constraint where contype = 'f' and confrelid = $1::regclass and confdeltype <> 'c'`,
    [`record.${table}`],
  );
  if (keys.length === 0) return [];
  const isUsed = keys.map(({ referring, own, theirs }) => `exists (select from ${referring} u where ${own.map((column, at) => `u.${theirs[at]} = r.${column}`).join(' and ')})`);
  const [kept]: [{ heldAt: string }[]] = await manager.query(
    `update pg_temp.differences_${table} d set kept = true from record.${table} r
     where d.kind = 'removed' and not d.kept and r.ctid = d.held_at and (${isUsed.join(' or ')}) returning d.held_at::text as "heldAt"`,
  );
  return kept;
}
