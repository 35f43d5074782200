import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The folder of a store with the demonstration in it, made once for the run and copied for each server; without it each loads its own. */
const prepared = process.env.E2E_STORE;

/** Makes such a store. */
export async function prepareStore(folder) {
  const [running, ended] = serve(folder, await freePort());
  process.once('SIGTERM', () => running.kill('SIGTERM'));
  await untilItServes(running);
  running.kill('SIGTERM');
  await ended;
}

/**
 * The real server on a PostgreSQL of its own with the demonstration in it. `kill` ends the server or its database as a power cut
 * would, and `start` starts both again where they were; `stop` leaves nothing behind.
 */
export async function serveAelwyd() {
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-e2e-'));
  const store = join(folder, 'store');
  if (prepared) copyStore(store);
  const port = await freePort();
  let running;
  let ended;
  const start = async () => {
    [running, ended] = serve(store, port);
    await untilItServes(running);
  };
  const kill = async (what) => {
    if (what === 'database') return process.kill(Number(readFileSync(join(store, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    running.kill('SIGKILL');
    return ended;
  };
  const stop = async () => {
    running.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { address: `http://127.0.0.1:${port}`, folder, start, kill, stop };
}

function copyStore(store) {
  cpSync(prepared, store, { recursive: true });
  // PostgreSQL wants its folder to be its own alone, and the copy has not kept that.
  chmodSync(join(store, 'pgdata'), 0o700);
}

function serve(store, port) {
  const running = spawn(process.execPath, [join(root, 'backend/dist/cli/main.js'), 'serve', '--data', store], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return [running, new Promise((resolve) => running.once('exit', resolve))];
}

function untilItServes(running) {
  let said = '';
  return new Promise((ready, reject) => {
    const listen = (chunk) => {
      said += chunk;
      if (said.includes('Aelwyd is at ')) ready();
    };
    running.stdout.on('data', listen);
    running.stderr.on('data', listen);
    running.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
