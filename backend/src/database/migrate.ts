import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.ts';

/** Any number; every process that migrates this application's store takes the same one. */
const MIGRATION_LOCK = 20_181_126;

/** Brings a store's schema up to date as its owner. Safe to start from several processes at once. */
export async function migrate(ownerUrl: string, onProgress?: (line: string) => void): Promise<void> {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, migrations, poolSize: 2 }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    // A table that came with any migration is behind the wall, whichever came first.
    if (done.length > 0) await dataSource.query('select access.wall_children()');
    if (done.length > 0) onProgress?.(`Brought the store up to date: ${done.length} migrations`);
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await dataSource.destroy();
  }
}
