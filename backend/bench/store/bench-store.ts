import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { appDataSource } from '../../src/database/app-data-source.js';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { loadShippedReference } from '../../src/reference/load-shipped-reference.js';

/** A migrated store in a folder of its own that goes when the benchmarks end. */
export interface BenchStore {
  folder: string;
  dataSource: DataSource;
  /** As superuser, reading `record` without row-level security. */
  admin: pg.Client;
  close(): Promise<void>;
}

/** Starts PostgreSQL as the product runs it, durability and all. */
export async function openBenchStore(): Promise<BenchStore> {
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const server = await startEmbeddedPostgres(folder, { stays: true });
  await migrate(server.ownerUrl);
  await loadShippedReference(server.ownerUrl);
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await prepareAdmin(admin);
  const dataSource = await appDataSource(server.appUrl).initialize();
  let closing: Promise<void> | undefined;
  const close = async () => {
    // Whatever is still asked of the server fails with it; nobody is told twice.
    admin.on('error', () => undefined);
    await server.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { folder, dataSource, admin, close: () => (closing ??= close()) };
}

/** Reads the record by its tables’ own names, and writes rows as they stand. The invented authority has no place in a nation of 22. */
export async function prepareAdmin(admin: pg.Client): Promise<void> {
  await admin.query('set search_path = record, reference, public; set session_replication_role = replica');
  await admin.query('delete from reference.authorities where invented');
}
