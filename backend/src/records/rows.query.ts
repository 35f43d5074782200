import type { EntityManager } from 'typeorm';
import type { KindTable } from './kind-table.js';
import { partsOfKey } from './row-key.js';
import { isOfChildNo, isRow, rowSelect } from './row-sql.js';
import { type SelectedRow, type StoredRow, storedRow } from './stored-row.js';

/** Whose rows: a child’s, or of the authority where the kind is nobody’s in particular. */
export interface Owner {
  authorityId: number;
  childNo: number | null;
}

/** Every row of a kind of one child, the latest first; of a kind that is nobody’s, those whose name is like what was typed. */
export async function rowsOf(manager: EntityManager, table: KindTable, { authorityId, childNo }: Owner): Promise<StoredRow[]> {
  const rows: SelectedRow[] = await manager.query(`${rowSelect(table, 'record')} where r.authority_id = $1 and ${ofOwner(table)} order by ${inOrder(table)}`, [authorityId, childNo]);
  return rows.map((row) => storedRow(table, row));
}

/** A page of rows, and how many there are. */
export async function pageOfRows(manager: EntityManager, table: KindTable, owner: Owner, find: string, page: number, size: number) {
  const where = `where r.authority_id = $1 and ${ofOwner(table)} and ${named(table)}`;
  const like = [owner.authorityId, owner.childNo, find];
  const [{ total }]: [{ total: number }] = await manager.query(`select count(*)::integer as total from record.${table.table.table} r ${where}`, like);
  const rows: SelectedRow[] = await manager.query(`${rowSelect(table, 'record')} ${where} order by ${inOrder(table)} limit $4 offset $5`, [...like, size, (page - 1) * size]);
  return { rows: rows.map((row) => storedRow(table, row)), total };
}

/** A row by its key; undefined where there is none. */
export async function rowOf(manager: EntityManager, table: KindTable, owner: Owner, key: string): Promise<StoredRow | undefined> {
  const parts = partsOfKey(key, table.key.map(({ type }) => type));
  if (!parts) return undefined;
  const [row]: SelectedRow[] = await manager.query(`${rowSelect(table, 'record')} where ${ofOwner(table)} and ${isRow(table, 3, '$2')}`, [owner.authorityId, owner.childNo, ...parts]);
  return row && storedRow(table, row);
}

/** Both always hold the parameter of the child, so that a query without one can be prepared. */
function ofOwner(table: KindTable): string {
  return table.isOfChild ? isOfChildNo(table, '$2') : '$2::integer is null';
}

function named({ isOfChild, fields }: KindTable): string {
  return !isOfChild && fields.some(({ column }) => column === 'name')
    ? `($3 = '' or unaccent(lower(r.name)) like '%' || replace(replace(replace(unaccent(lower($3)), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')`
    : `$3::text is not null`;
}

function inOrder({ kind, fields, key }: KindTable): string {
  const by = fields.find(({ field }) => field.name === (kind.newestBy ?? kind.shown[0]));
  const rest = key.map(({ column }) => `r."${column}"`).join(', ');
  return by ? `r."${by.column}"${by.type === 'date' || by.type === 'datetime' ? ' desc nulls last' : ''}, ${rest}` : rest;
}
