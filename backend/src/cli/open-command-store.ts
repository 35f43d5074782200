import { resolve } from 'node:path';
import { openStore, type Store } from '../database/store.js';

/** What every command that opens the store is asked. */
export interface StoreChoice {
  /** Folder of the embedded store. */
  data?: string;
}

/** Progress of a command: standard output belongs to its answer. */
export function tellProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Opens the store a command is to work on (`--data`, else DATABASE_URL, else the project's own embedded store), does the
 * work and closes it again, whatever happens.
 */
export async function withStore<T>(choice: StoreChoice, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({
    dataFolder: choice.data && resolve(choice.data),
    databaseUrl: choice.data ? undefined : process.env['DATABASE_URL'],
    databaseOwnerUrl: process.env['DATABASE_OWNER_URL'],
    stays: false,
    onProgress: tellProgress,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
