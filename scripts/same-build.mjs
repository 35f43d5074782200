import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { StepFailed, root, step, tell } from './project.mjs';

/** What is made and not written, or is the history of the project. */
const made = new Set(['node_modules', 'dist', '.git', '.angular', '.cache']);

/**
 * `npm run same-build`: whether two builds from the lockfile, in two folders and at two times, are the same to the byte. No package runs a script
 * as it is installed, and the second takes all from what npm has kept, without the network. Minutes; no part of `npm test`.
 */
export function sameBuild() {
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-build-'));
  try {
    const [here, there] = [join(folder, 'one'), join(folder, 'another', 'longer-path')];
    for (const copy of [here, there]) cpSync(root, copy, { recursive: true, filter: (from) => !relative(root, from).split(sep).some((part) => made.has(part)) });
    const [one, other] = [built(here, []), built(there, ['--offline'])];
    const differ = [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
    if (differ.length > 0) throw new StepFailed(`${differ.length} of ${one.size} files differ: ${differ.slice(0, 5).join(', ')}`);
    const whole = createHash('sha256').update([...one].map(([file, digest]) => `${digest}  ${file}\n`).join('')).digest('hex');
    tell(`${one.size} files, the same twice: sha256 ${whole}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a copy of the sources in a folder and answers with the digest of each file that was made. */
function built(folder, more) {
  step('Installing what is locked', 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...more], { cwd: folder, shell: process.platform === 'win32' });
  const building = 'const { buildBackend, buildFrontend } = await import("./scripts/prepare.mjs"); buildBackend(); buildFrontend();';
  if (spawnSync(process.execPath, ['--input-type=module', '-e', building], { cwd: folder, stdio: ['ignore', 2, 2] }).status !== 0) throw new StepFailed('Building the copy');
  const digests = new Map();
  for (const place of ['backend/dist', 'frontend/dist']) {
    for (const entry of readdirSync(join(folder, place), { recursive: true, withFileTypes: true }).filter((each) => each.isFile() && each.name !== '.built')) {
      const file = join(entry.parentPath, entry.name);
      digests.set(relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex'));
    }
  }
  return new Map([...digests].sort(([a], [b]) => (a < b ? -1 : 1)));
}
