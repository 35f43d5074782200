import type pg from 'pg';
import { importExtract } from '../../src/exchange/extract/import-extract.js';
import type { BenchAuthority } from '../data/nation.js';
import type { BenchStore } from './bench-store.js';
import { copyRows } from './copy-rows.js';
import { recordRows, type RecordTable } from './record-rows.js';

/** What filling the store took, authority by authority, and the bare copies of the same rows beside it. Milliseconds. */
export interface FillTimes {
  rows: number;
  imports: number[];
  copies: number[];
}

/**
 * Imports every authority into the empty store with all checks, and after each copies the same rows into tables without
 * keys, checks, indexes and triggers. Throws where an import is refused: the data set is then wrong and not the product.
 */
export async function fillStore({ dataSource, admin }: BenchStore, authorities: readonly BenchAuthority[]): Promise<FillTimes> {
  const times: FillTimes = { rows: 0, imports: [], copies: [] };
  await admin.query('create schema bare');
  const made = new Set<string>();
  for (const { authorityId, content } of authorities) {
    const extract = content();
    globalThis.gc?.();
    const from = performance.now();
    const outcome = await importExtract(dataSource, extract, {});
    times.imports.push(performance.now() - from);
    if (!outcome.ok) throw new Error(`The data set was refused: ${JSON.stringify(outcome.faults.slice(0, 3))}`);
    times.rows += outcome.rows;
    const tables = recordRows(extract, authorityId);
    for (const { table } of tables) {
      if (!made.has(table)) await admin.query(`create table bare.${table} as select * from record.${table} limit 0`);
      made.add(table);
    }
    times.copies.push(await copyBare(admin, tables));
  }
  await admin.query('drop schema bare cascade');
  await admin.query('vacuum analyze');
  return times;
}

async function copyBare(admin: pg.Client, tables: readonly RecordTable[]): Promise<number> {
  globalThis.gc?.();
  const from = performance.now();
  await admin.query('begin');
  for (const { table, columns, rows } of tables) await copyRows(admin, `bare.${table}`, columns, rows);
  await admin.query('commit');
  return performance.now() - from;
}
