import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { FieldColumn, KindTable } from './kind-table.js';
import type { RowValues } from './record-kind.js';
import { partsOfKey } from './row-key.js';
import { isRow, rowSelect, stored } from './row-sql.js';
import type { Owner } from './rows.query.js';
import { type SelectedRow, type StoredRow, storedRow } from './stored-row.js';

/** A column, what goes into it, and how the parameter at a place is read. */
interface Given {
  column: string;
  value: unknown;
  place: (at: number) => string;
}

/** Adds a row as answered. Its name in extracts, which nobody is asked for, is made. */
export async function insertRow(manager: EntityManager, table: KindTable, { authorityId, childNo }: Owner, values: RowValues): Promise<StoredRow> {
  const answered = table.fields.filter(({ field }) => (values[field.name] ?? '') !== '');
  const given: Given[] = answered.map((field) => ({ column: `"${field.column}"`, value: textOf(field, values), place: (at) => stored(field, at) }));
  if (table.isOfChild && table.through === null) given.push({ column: 'child_no', value: childNo, place: (at) => `$${at}::integer` });
  if (table.ownId !== null) given.push({ column: table.ownId, value: randomUUID(), place: (at) => `$${at}::text` });
  const [{ ctid }]: [{ ctid: string }] = await manager.query(
    `insert into record.${table.table.table} (authority_id, ${given.map(({ column }) => column).join(', ')})
     values ($1::smallint, ${given.map(({ place }, at) => place(at + 2)).join(', ')}) returning ctid::text`,
    [authorityId, ...given.map(({ value }) => value)],
  );
  return rowAt(manager, table, ctid);
}

/** Writes other answers over a row of this version; undefined where it has another one, or is gone. */
export async function updateRow(
  manager: EntityManager, table: KindTable, { authorityId, childNo }: Owner, row: StoredRow, version: number, values: RowValues,
): Promise<StoredRow | undefined> {
  const changed = table.fields.filter(({ field }) => field.name in values);
  const sets = changed.map((field, at) => `"${field.column}" = ${stored(field, row.parts.length + 4 + at)}`);
  const [[written]]: [{ ctid: string }[]] = await manager.query(
    `update record.${table.table.table} r set ${sets.join(', ')} where ${isRow(table, 4, '$2')} and ($2::integer is null or true) and r.version = $3 returning r.ctid::text`,
    [authorityId, childNo, version, ...row.parts, ...changed.map((field) => textOf(field, values))],
  );
  return written && rowAt(manager, table, written.ctid);
}

/** Takes a row of this version out of its table. Its past is kept, and the act says why. */
export async function removeRow(manager: EntityManager, table: KindTable, { authorityId, childNo }: Owner, row: StoredRow, version: number): Promise<boolean> {
  const [gone]: [unknown[]] = await manager.query(
    `delete from record.${table.table.table} r where ${isRow(table, 4, '$2')} and ($2::integer is null or true) and r.version = $3 returning 1`,
    [authorityId, childNo, version, ...row.parts],
  );
  return gone.length > 0;
}

async function rowAt(manager: EntityManager, table: KindTable, ctid: string): Promise<StoredRow> {
  const [row]: SelectedRow[] = await manager.query(`${rowSelect(table, 'record')} where r.ctid = $1::tid`, [ctid]);
  return storedRow(table, row!);
}

/** An answer as SQL takes it: another row by what names it in the extract. */
function textOf({ field, refersTo }: FieldColumn, values: RowValues): string {
  const text = values[field.name] ?? '';
  return refersTo === null ? text : (partsOfKey(text, ['string'])?.[0] ?? '');
}
