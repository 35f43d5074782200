import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import { dataPackage } from './extract-schema.js';
import { prepareSharing } from './for-sharing.js';
import { recordTables, type RecordTable } from './record-tables.js';
import { selectRows } from './select-rows.js';

export interface ExportedTable {
  table: string;
  rows: number;
}

/**
 * Writes one authority's whole current record as a portable extract: every file and datapackage.json, in an order that is the
 * same every time. Texts are written exactly as they are recorded, so a cell that begins with `=` keeps it: what is for
 * a spreadsheet is exported elsewhere.
 *
 * @param isForSharing for somebody else: where children with a protected address live, and who is kept out of what, is left out;
 *   the package says so, and nothing takes it in again
 */
export async function exportExtract(dataSource: DataSource, authorityId: number, folder: string, { isForSharing = false } = {}): Promise<ExportedTable[]> {
  await mkdir(folder, { recursive: true });
  return inAuthority(dataSource, { authorityId, snapshot: true }, async (manager) => {
    const [authority]: { gss_code: string; now: string }[] = await manager.query(
      `select gss_code, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now from reference.authorities where authority_id = $1`,
      [authorityId],
    );
    if (isForSharing) await prepareSharing(manager);
    const client = (await manager.queryRunner?.connect()) as pg.PoolClient;
    const written: ExportedTable[] = [];
    for (const table of recordTables) written.push(await writeFileOf(client, table, folder, isForSharing));
    const described = { ...dataPackage, aelwyd: { authority: authority?.gss_code, extractedAt: authority?.now, ...(isForSharing && { forSharing: true }) } };
    await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(described, null, 2)}\n`);
    return written;
  });
}

async function writeFileOf(client: pg.PoolClient, table: RecordTable, folder: string, isForSharing: boolean): Promise<ExportedTable> {
  const rows = client.query(copyTo(`copy (${selectRows(table, { isForSharing })}) to stdout with (format csv, header true)`));
  await pipeline(rows, createWriteStream(join(folder, `${table.file.name}.csv`)));
  return { table: table.file.name, rows: rows.rowCount };
}
