import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { migrate } from './migrate.js';
import { appDataSource } from './app-data-source.js';
import { loadShippedReference } from '../reference/load-shipped-reference.js';

/** An open, migrated store: connections as the application's role, and how to close it. */
export interface Store {
  dataSource: DataSource;
  /** Whether this is the embedded store, which may be shown a demo. */
  embedded: boolean;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Folder of the embedded store; ignored when a database URL is given. */
  dataFolder?: string;
  databaseUrl?: string;
  /** Owner's URL for migrations where the application's own role may not migrate. */
  databaseOwnerUrl?: string;
  stays: boolean;
  onProgress?: (line: string) => void;
}

/** Where the embedded store lives unless `--data` says otherwise: `.aelwyd` in the project's folder. */
export const defaultDataFolder = join(import.meta.dirname, '..', '..', '..', '.aelwyd');

/** Opens the store, starting the embedded PostgreSQL if no database URL is given, and brings its schema up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const embedded = options.databaseUrl
    ? undefined
    : await startEmbeddedPostgres(options.dataFolder ?? defaultDataFolder, options);
  const ownerUrl = embedded?.ownerUrl ?? options.databaseOwnerUrl ?? options.databaseUrl ?? '';
  try {
    await migrate(ownerUrl, options.onProgress);
    await loadShippedReference(ownerUrl);
    const dataSource = await appDataSource(embedded?.appUrl ?? options.databaseUrl ?? '').initialize();
    return {
      dataSource,
      embedded: embedded !== undefined,
      close: async () => {
        await dataSource.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
