import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';
import type { ExtractTable } from './extract-content.js';
import type { RowNumbers } from './number-rows.js';
import type { RecordTable } from './record-tables.js';

const CHUNK = 256 * 1024;

/** Copies a table of the extract into `staged_<table>`, a temporary table of the record's own column types. */
export async function stageTable(manager: EntityManager, to: RecordTable, table: ExtractTable, numbers: RowNumbers): Promise<void> {
  const columns = stagedColumns(to);
  await manager.query(
    `create temporary table ${staged(to)} on commit drop as select 0::integer as row_no, ${columns.map(quoted).join(', ')} from record.${to.table} with no data`,
  );
  const client = (await manager.queryRunner?.connect()) as pg.PoolClient;
  await pipeline(Readable.from(copyText(to, table, numbers)), client.query(copyFrom(`copy ${staged(to)} from stdin`)));
  await manager.query(`analyze ${staged(to)}`);
}

export function staged({ table }: RecordTable): string {
  return `pg_temp.staged_${table}`;
}

/** Columns of a staged table after `row_no`. */
export function stagedColumns({ columns, dayOrderOn }: RecordTable): string[] {
  return [...columns.map(({ name }) => name), ...(dayOrderOn ? ['day_order'] : [])];
}

/** `order` is a column of proceedings. */
export function quoted(name: string): string {
  return name === 'order' ? '"order"' : name;
}

function* copyText(to: RecordTable, table: ExtractTable, numbers: RowNumbers): Generator<Buffer> {
  const readers = to.columns.map(({ name, from, numbers: file }) => {
    const place = table.columns.indexOf(from);
    if (place < 0) return () => '\\N';
    if (file === null) return (row: readonly string[]) => cell(row[place] ?? '');
    const numberOf = from === 'placement_id' && name === 'child_no' ? (id: string) => numbers.childOfPlacement(id) : (id: string) => numbers.of(file, id);
    return (row: readonly string[]) => (row[place] ? String(numberOf(row[place] ?? '') ?? '\\N') : '\\N');
  });
  const orderOf = to.dayOrderOn ? dayOrder(table, to.dayOrderOn) : null;
  let chunk = '';
  for (const [index, row] of table.rows.entries()) {
    chunk += index;
    for (const read of readers) chunk += `\t${read(row)}`;
    chunk += orderOf ? `\t${orderOf(row)}\n` : '\n';
    if (chunk.length > CHUNK) {
      yield Buffer.from(chunk);
      chunk = '';
    }
  }
  yield Buffer.from(chunk);
}

const needsEscape = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cell(text: string): string {
  if (text === '') return '\\N';
  return needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character) : text;
}

/** Rows of one child and day are told apart by their order in the file, not by the line they stand on. */
function dayOrder(table: ExtractTable, dateColumn: string): (row: readonly string[]) => number {
  const [child, on] = [table.columns.indexOf('child_id'), table.columns.indexOf(dateColumn)];
  const counts = new Map<string, number>();
  return (row) => {
    const key = `${row[child]} ${row[on]}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
}
