import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { AuditKey } from '../audit-key.js';
import { noteAlone } from '../note.js';
import { makeCheckpoint } from '../sealing/checkpoint.js';
import type { NotedAuthority } from '../sealing/noted-authorities.js';
import { headOfLog, sealLog } from '../sealing/seal-log.js';
import { exportedLog } from './export-log.js';

/** Notes that the log goes out, seals it, and writes it row by row, whole or not at all. Answers with the rows written. */
export async function writeExport(dataSource: DataSource, key: AuditKey, authority: NotedAuthority, file: string): Promise<number> {
  const { authorityId } = authority;
  await noteAlone(dataSource, { authorityId }, { event: 'audit-log-exported', fields: { by: 'command' } });
  await sealLog(dataSource, key);
  const beside = `${file}.${process.pid}`;
  try {
    const rows = await inAuthority(dataSource, { authorityId, snapshot: true }, async (manager) => {
      const head = await headOfLog(manager, authority);
      const checkpoint = makeCheckpoint(head ? [head] : [], new Date(), key);
      await pipeline(Readable.from(exportedLog(manager, authority, checkpoint)), createWriteStream(beside, { mode: 0o600 }));
      return head?.rows ?? 0;
    });
    await rename(beside, file);
    return rows;
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
