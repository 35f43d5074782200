import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { postgresBinaries } from './postgres-binaries.js';
import { unprivileged } from './unprivileged.js';

const WAIT_FOR_LAST = 200;

/** What `cluster.json` beside the cluster keeps, readable by its owner alone. */
interface Cluster {
  port: number;
  adminPassword: string;
  ownerPassword: string;
  appPassword: string;
  /** The process that started the server now running, and whether it stays up. */
  startedBy?: { pid: number; stays: boolean };
}

export interface EmbeddedPostgres {
  /** As the role that owns the tables: migrations and reference data only. */
  ownerUrl: string;
  /** As the role the application works as, held by row-level security. */
  appUrl: string;
  /** As superuser: tests that tamper, and making databases. */
  adminUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** True for a server that stays up and lets commands share its store; false for one command. */
  stays: boolean;
  /** Tests give up durability for speed. */
  throwAway?: boolean;
  onProgress?: (line: string) => void;
}

/**
 * Starts the embedded PostgreSQL of a folder, making the cluster on first use, or shares the one that a running server
 * already has open there. A store another command has open is waited for.
 *
 * @throws Error when the server does not come up; the message carries its log
 */
export async function startEmbeddedPostgres(folder: string, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const running = await sharedOrFree(folder, options);
  if (running) return urlsOf(running, async () => {});
  const cluster = existsSync(join(folder, 'pgdata', 'PG_VERSION')) ? readCluster(folder) : createCluster(folder, options);
  cluster.port = await freePort();
  cluster.startedBy = { pid: process.pid, stays: options.stays };
  writeCluster(folder, cluster);
  const server = await launched(folder, cluster, options);
  await ensureRoles(cluster);
  return urlsOf(cluster, () => stop(folder, cluster, server));
}

async function sharedOrFree(folder: string, options: EmbeddedOptions): Promise<Cluster | undefined> {
  for (let told = false; ; await sleep(200)) {
    const cluster = existsSync(join(folder, 'cluster.json')) ? readCluster(folder) : undefined;
    const starter = cluster?.startedBy;
    if (!cluster || !starter || !isAlive(starter.pid) || !existsSync(join(folder, 'pgdata', 'postmaster.pid'))) {
      if (!starter || !isAlive(starter.pid) || starter.pid === process.pid) return undefined;
    } else if (starter.stays && !options.stays) {
      return cluster;
    } else if (starter.stays) {
      throw new Error(`Aelwyd is already running on this store (process ${starter.pid}). Stop it first.`);
    }
    if (!told) options.onProgress?.(`Waiting for another aelwyd command (process ${starter.pid}) to finish with this store`);
    told = true;
  }
}

function createCluster(folder: string, options: EmbeddedOptions): Cluster {
  options.onProgress?.('Making the store');
  const [adminPassword, ownerPassword, appPassword] = [1, 2, 3].map(() => randomBytes(24).toString('hex')) as [string, string, string];
  const data = join(folder, 'pgdata');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(data, '..', 'initdb-password');
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  const { command, args, ...as } = unprivileged(postgresBinaries().initdb, [
    '-D', data, '-U', 'aelwyd_admin', '-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync',
  ], folder);
  const made = spawnSync(command, args, { ...as, encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`The store could not be made: ${made.stderr}`);
  return { port: 0, adminPassword, ownerPassword, appPassword };
}

/** Where the process that had the store was killed, its server is still on its way out and is waited for. */
async function launched(folder: string, cluster: Cluster, options: EmbeddedOptions): Promise<ChildProcess> {
  for (let waited = 0; ; waited += WAIT_FOR_LAST) {
    const server = launch(folder, cluster, options);
    try {
      await becomesReady(folder, cluster, server);
      return server;
    } catch (error) {
      if (waited > 60_000 || !String(error).includes('lock file "postmaster.pid" already exists')) throw error;
      await sleep(WAIT_FOR_LAST);
    }
  }
}

function launch(folder: string, cluster: Cluster, options: EmbeddedOptions): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1', `port=${cluster.port}`, 'unix_socket_directories=', 'shared_buffers=512MB', 'work_mem=64MB',
    'maintenance_work_mem=256MB', 'max_wal_size=4GB', 'jit=off', 'max_connections=60', 'log_min_messages=fatal',
    'timezone=Europe/London', 'log_timezone=UTC', 'logging_collector=off',
    ...(options.throwAway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const { command, args, ...as } = unprivileged(
    postgresBinaries().postgres,
    ['-D', join(folder, 'pgdata'), ...settings.flatMap((setting) => ['-c', setting])],
    folder,
  );
  const server = spawn(command, args, { ...as, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  server.unref();
  return server;
}

async function becomesReady(folder: string, cluster: Cluster, server: ChildProcess): Promise<void> {
  let log = '';
  server.stderr?.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)));
  (server.stderr as unknown as { unref?: () => void } | null)?.unref?.();
  for (let waited = 0; waited < 60_000; waited += 25) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL in ${folder} did not start: ${log}`);
    const client = new pg.Client({ connectionString: urlOf(cluster, 'aelwyd_admin', cluster.adminPassword, 'postgres') });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      // Not accepting connections yet.
      await sleep(25);
    }
  }
  throw new Error(`PostgreSQL in ${folder} did not answer within a minute: ${log}`);
}

async function ensureRoles(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, 'aelwyd_admin', cluster.adminPassword, 'postgres') });
  await client.connect();
  const { rows } = await client.query("select from pg_database where datname = 'aelwyd'");
  if (rows.length === 0) {
    await client.query(`create role aelwyd_owner login password '${cluster.ownerPassword}'`);
    await client.query(`create role aelwyd_app login password '${cluster.appPassword}'`);
    await client.query('create database aelwyd owner aelwyd_owner');
  }
  await client.end();
}

async function stop(folder: string, cluster: Cluster, server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.ref();
    server.kill('SIGINT');
    await ended;
  }
  const { startedBy: _, ...rest } = cluster;
  writeCluster(folder, rest);
}

function urlsOf(cluster: Cluster, stopServer: () => Promise<void>): EmbeddedPostgres {
  return {
    ownerUrl: urlOf(cluster, 'aelwyd_owner', cluster.ownerPassword, 'aelwyd'),
    appUrl: urlOf(cluster, 'aelwyd_app', cluster.appPassword, 'aelwyd'),
    adminUrl: urlOf(cluster, 'aelwyd_admin', cluster.adminPassword, 'aelwyd'),
    stop: stopServer,
  };
}

function urlOf(cluster: Cluster, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${cluster.port}/${database}`;
}

function readCluster(folder: string): Cluster {
  return JSON.parse(readFileSync(join(folder, 'cluster.json'), 'utf8')) as Cluster;
}

function writeCluster(folder: string, cluster: Cluster): void {
  writeFileSync(join(folder, 'cluster.json'), JSON.stringify(cluster), { mode: 0o600 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process.
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
