import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { inAuthority } from '../../database/authority-transaction.js';
import { dataPackage } from './extract-schema.js';
import { recordTables } from './record-tables.js';
import { selectRows } from './select-rows.js';
/**
 * Writes one authority's whole current record as a portable extract: every file and datapackage.json, in an order that is the
 * same every time. Texts are written exactly as they are recorded, so a cell that begins with `=` keeps it: what is for
 * a spreadsheet is exported elsewhere.
 */ export async function exportExtract(dataSource, authorityId, folder) {
    await mkdir(folder, {
        recursive: true
    });
    return inAuthority(dataSource, {
        authorityId,
        oneMoment: true
    }, async (manager)=>{
        const [authority] = await manager.query(`select gss_code, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now from reference.authorities where authority_id = $1`, [
            authorityId
        ]);
        const client = await manager.queryRunner?.connect();
        const written = [];
        for (const table of recordTables)written.push(await writeFileOf(client, table, folder));
        const described = {
            ...dataPackage,
            aelwyd: {
                authority: authority?.gss_code,
                extractedAt: authority?.now
            }
        };
        await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(described, null, 2)}\n`);
        return written;
    });
}
async function writeFileOf(client, table, folder) {
    const rows = client.query(copyTo(`copy (${selectRows(table)}) to stdout with (format csv, header true)`));
    await pipeline(rows, createWriteStream(join(folder, `${table.file.name}.csv`)));
    return {
        table: table.file.name,
        rows: rows.rowCount
    };
}

//# sourceMappingURL=export-extract.js.map