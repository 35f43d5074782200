import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { inAuthority } from '../../database/authority-transaction.js';
import type { AuditKey } from '../audit-key.js';
import { type Checkpoint, readCheckpoint } from './checkpoint.js';
import { checkpointOf, sealLog } from './seal-log.js';

/** Why a checkpoint is not written over: the log is not the one it was made of. */
export class LogMadeAnew extends Error {}

/**
 * Keeps the newest checkpoint in a file. One the log no longer continues from stays where it is: it is the proof.
 *
 * @throws LogMadeAnew
 */
export async function keepCheckpoint(dataSource: DataSource, key: AuditKey, file: string): Promise<void> {
  if (existsSync(file) && !(await continuesFrom(dataSource, readCheckpoint(readFileSync(file, 'utf8'))))) {
    throw new LogMadeAnew(`The audit log does not continue from the checkpoint in ${file}. Keep that file, and run: aelwyd audit verify`);
  }
  writeCheckpoint(file, await checkpointOf(dataSource, key));
}

/** Seals everything that waits and keeps where the log stands then. */
export async function sealAndKeep(dataSource: DataSource, key: AuditKey, checkpointFile: string | undefined): Promise<void> {
  if ((await sealLog(dataSource, key)) > 0 && checkpointFile) await keepCheckpoint(dataSource, key, checkpointFile);
}

async function continuesFrom(dataSource: DataSource, { heads }: Checkpoint): Promise<boolean> {
  for (const { authorityId, sealNo, head } of heads) {
    const [held] = await inAuthority(dataSource, { authorityId }, (manager) =>
      manager.query(`select encode(head, 'hex') as head from audit.seals where authority_id = $1 and seal_no = $2`, [authorityId, sealNo]),
    );
    if (held?.head !== head) return false;
  }
  return true;
}

/** Whole or not at all, so that a process that dies leaves the checkpoint before. */
export function writeCheckpoint(file: string, checkpoint: Checkpoint): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(checkpoint, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, file);
}
