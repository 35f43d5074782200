import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The real server on a PostgreSQL of its own with the demonstration in it. `stop` leaves nothing behind. */
export async function serveAelwyd() {
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-e2e-'));
  const port = await freePort();
  const running = spawn(process.execPath, [join(root, 'backend/dist/cli/main.js'), 'serve', '--data', join(folder, 'store')], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const stop = async () => {
    running.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  await new Promise((ready, reject) => {
    const listen = (chunk) => {
      said += chunk;
      if (said.includes('Aelwyd is at ')) ready();
    };
    running.stdout.on('data', listen);
    running.stderr.on('data', listen);
    running.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
  });
  return { address: `http://127.0.0.1:${port}`, folder, stop };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
