import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../dist/database/embedded-postgres.js';
import { migrate } from '../dist/database/migrate.js';
import { loadShippedReference } from '../dist/reference/load-shipped-reference.js';

/** One throw-away PostgreSQL for the whole run; its database `aelwyd` is the template each test file copies. */
export default async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-test-'));
  const server = await startEmbeddedPostgres(folder, { stays: true, throwAway: true });
  await migrate(server.ownerUrl);
  await loadShippedReference(server.ownerUrl);
  const { ownerUrl, appUrl, adminUrl } = server;
  process.env.AELWYD_TEST_CLUSTER = JSON.stringify({ ownerUrl, appUrl, adminUrl });
  globalThis.stopPostgres = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
