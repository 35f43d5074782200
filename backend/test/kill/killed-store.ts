import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { appDataSource } from '../../src/database/app-data-source.js';
import { inAuthority } from '../../src/database/authority-transaction.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { migrate } from '../../src/database/migrate.js';
import { loadShippedReference } from '../../src/reference/load-shipped-reference.js';
import { makeAccount } from '../../src/staff/make-account.js';

export const EMAIL = 'ffion@council.example';
export const PASSWORD = 'a password of the tests';
const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

/** A durable store of its own with a few children, served by the real command, which may be killed and started again. */
export class KilledStore {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** @param settings lines for `postgresql.conf`: how a store that loses writes is made */
  static async make(children: number, settings: readonly string[] = []): Promise<KilledStore> {
    const store = new KilledStore(mkdtempSync(join(tmpdir(), 'aelwyd-kill-')), await freePort());
    const database = await startEmbeddedPostgres(store.folder, { stays: false });
    await migrate(database.ownerUrl);
    await loadShippedReference(database.ownerUrl);
    const dataSource = await appDataSource(database.appUrl).initialize();
    await inAuthority(dataSource, { authorityId: 1 }, (manager) => manager.query(rows(children)));
    await makeAccount(dataSource, 1, { email: EMAIL, name: 'Invented Worker', roles: ['social-worker'], language: 'en', password: PASSWORD });
    await dataSource.destroy();
    await database.stop();
    appendFileSync(join(store.folder, 'pgdata', 'postgresql.conf'), `\n${settings.join('\n')}\n`);
    return store;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the server and answers with the milliseconds until it serves. */
  async start(): Promise<number> {
    const from = performance.now();
    const server = spawn(process.execPath, [main, 'serve', '--data', this.folder, '--no-demo'], {
      env: { PATH: process.env['PATH'], PORT: String(this.port), HOST: '127.0.0.1', AELWYD_SECOND_FACTOR: 'none' }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.server = server;
    let said = '';
    await new Promise<void>((ready, reject) => {
      const listen = (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Aelwyd is at ')) ready();
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
    });
    return performance.now() - from;
  }

  /** Ends the server, the database or both as a power cut would: nothing is finished, nothing is said. */
  async kill(what: 'server' | 'database' | 'both'): Promise<void> {
    const ended = new Promise((resolve) => this.server?.once('exit', resolve));
    if (what !== 'server') this.killDatabase();
    // Without its database the server is of no use either: whoever keeps it up starts both again.
    if (what === 'database') await sleep(50);
    this.server?.kill('SIGKILL');
    await ended;
  }

  /** Its database alone, with nobody serving, until it is killed or stopped. */
  openDatabase(): Promise<EmbeddedPostgres> {
    // Whoever had it open is taken to be gone with it, though it was this process.
    const kept = join(this.folder, 'cluster.json');
    writeFileSync(kept, JSON.stringify({ ...JSON.parse(readFileSync(kept, 'utf8')), startedBy: undefined }));
    return startEmbeddedPostgres(this.folder, { stays: false });
  }

  /** Every process of the database at once. */
  killDatabase(): void {
    const first = Number(readFileSync(join(this.folder, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);
    // Stopped, it starts none while the others are counted.
    process.kill(first, 'SIGSTOP');
    const others = spawnSync('pgrep', ['-P', String(first)], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean).map(Number);
    for (const one of [...others, first]) {
      try {
        process.kill(one, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    }
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.server?.once('exit', resolve));
    this.server?.kill('SIGTERM');
    await ended;
  }

  /** Asks the database as superuser, with the server down. */
  async ask<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    const database = await this.openDatabase();
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    const { rows: found } = await client.query<T>(sql, values);
    await client.end();
    await database.stop();
    return found;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const rows = (children: number) => `
  insert into record.staff (authority_id, staff_id, name, email, job, team, started_on) values (1, 'S1', 'Invented Worker', '${EMAIL}', 'social-worker', 'North', '2015-01-01');
  insert into record.children (authority_id, child_id, forenames, surname, date_of_birth) select 1, 'C' || n, 'Invented', 'Child', '2015-02-28' from generate_series(1, ${children}) n;
  insert into record.periods_of_care (authority_id, child_no, started_on) select 1, child_no, '2020-01-06' from record.children;
  insert into record.allocations (authority_id, child_no, staff_no, role, started_on) select 1, child_no, (select staff_no from record.staff), 'social-worker', '2020-01-06' from record.children;
`;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
