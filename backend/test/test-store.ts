import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { appDataSource } from '../src/database/app-data-source.js';

/** A migrated, empty database of its own for one test file. */
export interface TestStore {
  /** Connected as the application's role. */
  dataSource: DataSource;
  appUrl: string;
  ownerUrl: string;
  /** As superuser, for tests that tamper. */
  adminUrl: string;
  drop(): Promise<void>;
}

export interface TestStoreOptions {
  /** Answers with the address by which the application reaches its database, where that is another than its own. */
  through?: (appUrl: string) => Promise<string>;
}

/** Copies the migrated template. Call once per test file, in `beforeAll`; drop it in `afterAll`. */
export async function makeTestStore({ through }: TestStoreOptions = {}): Promise<TestStore> {
  const cluster = JSON.parse(process.env['AELWYD_TEST_CLUSTER'] ?? '{}') as Record<'ownerUrl' | 'appUrl' | 'adminUrl', string>;
  const name = `test_${randomBytes(6).toString('hex')}`;
  const maintenance = cluster.adminUrl.replace(/aelwyd$/, 'postgres');
  await asAdmin(maintenance, `create database ${name} template aelwyd strategy file_copy owner aelwyd_owner`);
  const [ownerUrl, appUrl, adminUrl] = [cluster.ownerUrl, cluster.appUrl, cluster.adminUrl].map((url) => url.replace(/aelwyd$/, name)) as [string, string, string];
  const dataSource = await appDataSource(through ? await through(appUrl) : appUrl).initialize();
  return {
    dataSource,
    appUrl,
    ownerUrl,
    adminUrl,
    drop: async () => {
      await dataSource.destroy();
      await asAdmin(maintenance, `drop database ${name} with (force)`);
    },
  };
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
