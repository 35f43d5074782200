import { createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type pg from 'pg';
import { to } from 'pg-copy-streams';
import type { DatabaseCells } from '../sql/compare-cells.js';
import { cellsOfRow } from '../sql/ask-postgres.js';

const referenceTables = ['authorities', 'adjacency', 'bank_holidays', 'populations'];
const recordTables = [
  'children', 'staff', 'carers', 'periods_of_care', 'legal_statuses', 'placements', 'out_of_area_decisions', 'allocations', 'care_and_support_plans',
  'personal_education_plans', 'health_assessments', 'reviews', 'care_leavers', 'pathway_assessments_and_plans', 'proceedings',
];
const types: Record<string, string> = { smallint: 'INTEGER', integer: 'INTEGER', bigint: 'BIGINT', date: 'DATE', boolean: 'BOOLEAN', numeric: 'DOUBLE' };

/** An in-memory DuckDB on one thread with the rows of the store's tables that the profile statement reads. */
export async function copyIntoDuckDb(admin: pg.Client, folder: string): Promise<DuckDBConnection> {
  const duck = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const table of referenceTables) await copyTable(admin, duck, 'reference', table, folder);
  for (const table of recordTables) await copyTable(admin, duck, 'record', table, folder);
  return duck;
}

async function copyTable(admin: pg.Client, duck: DuckDBConnection, schema: string, table: string, folder: string): Promise<void> {
  const { rows } = await admin.query<{ column_name: string; data_type: string }>(
    'select column_name, data_type from information_schema.columns where table_schema = $1 and table_name = $2 order by ordinal_position',
    [schema, table],
  );
  const file = join(folder, `${table}.csv`);
  await pipeline(admin.query(to(`copy ${schema}.${table} (${rows.map((row) => `"${row.column_name}"`).join(', ')}) to stdout (format csv)`)), createWriteStream(file));
  const columns = rows.map(({ column_name, data_type }) => `'${column_name}': '${types[data_type] ?? 'VARCHAR'}'`).join(', ');
  await duck.run(`create table ${table} as select * from read_csv('${file}', header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns}})`);
  rmSync(file);
}

/** Answers of the profile statement by authority number. DuckDB wants a column where PostgreSQL takes a bare `select from`. */
export async function askDuckDb(duck: DuckDBConnection, statement: string): Promise<Map<number, DatabaseCells>> {
  const result = await duck.runAndReadAll(statement.replaceAll('select from', 'select 1 from'));
  const names = result.columnNames();
  return new Map(result.getRows().map((row) => [Number(row[0]), cellsOfRow(names, row)]));
}
