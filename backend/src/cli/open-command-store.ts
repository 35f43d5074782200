import { resolve } from 'node:path';
import { logKeepingOf } from '../audit/audit-key.js';
import { openLog } from '../audit/open-log.js';
import { LogMadeAnew, sealAndKeep } from '../audit/sealing/kept-checkpoint.js';
import { defaultDataFolder, openStore, type Store } from '../database/store.js';
import { said, saying } from './said.js';

/** What every command that opens the store is asked. */
export interface StoreChoice {
  /** Folder of the embedded store. */
  data?: string;
  /** The command looks at the audit log as it is: nothing is sealed when it ends. */
  leavesLog?: boolean;
}

/** A store opened for one command. */
export interface CommandStore extends Store {
  /** Where the newest checkpoint of the audit log is kept, if anywhere. */
  checkpointFile?: string;
  /** Folder of the embedded store, if it is one. */
  dataFolder?: string;
}

/** Progress of a command: standard output belongs to its answer. */
export function tellProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Opens the store a command is to work on (`--data`, else DATABASE_URL, else the project's own embedded store), does the
 * work, seals what it left in the audit log and closes the store again, whatever happens.
 *
 * @throws NoAuditKey
 */
export async function withStore<T>(choice: StoreChoice, work: (store: CommandStore) => Promise<T>): Promise<T> {
  const databaseUrl = choice.data ? undefined : process.env['DATABASE_URL'] || undefined;
  const dataFolder = choice.data ? resolve(choice.data) : defaultDataFolder;
  const keeping = logKeepingOf(process.env, databaseUrl ? undefined : dataFolder);
  const { key, checkpointFile } = keeping;
  const store = await openStore({ dataFolder, databaseUrl, databaseOwnerUrl: process.env['DATABASE_OWNER_URL'], stays: false, onProgress: tellProgress });
  try {
    await openLog(store.dataSource, keeping, choice.leavesLog);
    const done = await work({ ...store, checkpointFile, dataFolder: databaseUrl ? undefined : dataFolder });
    if (key && !choice.leavesLog) {
      await sealAndKeep(store.dataSource, key, checkpointFile).catch((error: unknown) => {
        // What the command did is done and stays done; what is wrong with the log is for `audit verify` to find.
        tellProgress(error instanceof LogMadeAnew ? error.message : said(saying.unsealed()));
      });
    }
    return done;
  } finally {
    await store.close();
  }
}
