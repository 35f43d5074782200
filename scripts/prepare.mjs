import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { StepFailed, fingerprint, onlyWhenChanged, pinnedNode, root, step, tell } from './project.mjs';

/** Installs the locked packages when the lock file is not the one installed last. */
export function install() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  onlyWhenChanged('node_modules/.aelwyd-lock', lock, () => {
    tell('• Installing packages (once; about a minute)');
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    if (done.status !== 0) throw new StepFailed('Installing packages');
  });
}

/** Builds the backend when a source changed. The new build takes the old one's place whole, so a running command keeps what it has. */
export function buildBackend() {
  onlyWhenChanged('backend/dist/.built', fingerprint('backend/src', 'backend/.swcrc', 'package-lock.json'), () => {
    const dist = join(root, 'backend', 'dist');
    const next = `dist-${process.pid}`;
    step('Building the backend', pinnedNode(), [
      join(root, 'node_modules/@swc/cli/bin/swc.js'), 'src', '-d', next, '--strip-leading-paths', '--config-file', '.swcrc', '--quiet',
    ], { cwd: join(root, 'backend') });
    rmSync(dist, { recursive: true, force: true });
    renameSync(join(root, 'backend', next), dist);
  });
}

/** Builds the web app when a source changed. */
export function buildFrontend() {
  const print = fingerprint('frontend/src', 'frontend/public', 'frontend/angular.json', 'frontend/tsconfig.json', 'frontend/tsconfig.app.json', 'frontend/tsconfig.worker.json', 'package-lock.json');
  onlyWhenChanged('frontend/dist/.built', print, () => {
    step('Building the web app', pinnedNode(), [join(root, 'node_modules/@angular/cli/bin/ng.js'), 'build'], {
      cwd: join(root, 'frontend'),
      env: { ...process.env, NG_CLI_ANALYTICS: 'false', PATH: `${join(pinnedNode(), '..')}:${process.env.PATH}` },
    });
    copyPicturesUnpackers();
  });
}

/** The scripts that unpack scanned pictures in a PDF, and their licences: the library fetches them by their names, so they are in no bundle. */
function copyPicturesUnpackers() {
  const from = join(root, 'node_modules/pdfjs-dist/wasm');
  for (const name of readdirSync(from).filter((each) => /_nowasm_fallback\.js$|^LICENSE_/.test(each))) {
    cpSync(join(from, name), join(root, 'frontend/dist/browser/pdf', name));
  }
}
