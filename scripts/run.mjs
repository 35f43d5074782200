import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StepFailed, pinnedNode, root, step, tell, toolEnvironment } from './project.mjs';
import { buildBackend, buildFrontend, install } from './prepare.mjs';

/*
 * The verbs of package.json. This file and its neighbours run on the machine's own Node (20 or later) with no packages
 * installed: they bring the rest, then hand over to the Node the project pins.
 */

const [verb, ...rest] = process.argv.slice(2);

const verbs = {
  start: () => {
    install();
    buildBackend();
    buildFrontend();
    return handOver([join(root, 'backend/dist/cli/main.js'), 'serve', ...rest]);
  },
  prepare: () => {
    install();
    buildBackend();
  },
  build: () => {
    install();
    buildBackend();
    buildFrontend();
  },
  test: async () => {
    install();
    const { test } = await import('./test.mjs');
    await test();
  },
  lint: async () => {
    install();
    const { lint } = await import('./test.mjs');
    await lint();
  },
  contract: () => {
    install();
    buildBackend();
    step('Writing the contract', pinnedNode(), [join(root, 'backend/dist/http/write-openapi.js'), ...rest]);
  },
  law: () => {
    install();
    buildBackend();
    step('Writing the pages of the law', pinnedNode(), [join(root, 'backend/dist/cli/write-law-pages.js'), ...rest]);
  },
  sbom: async () => (await import('./supply.mjs')).sbom(rest),
  audit: async () => (await import('./supply.mjs')).audit(),
  'same-build': async () => (await import('./same-build.mjs')).sameBuild(),
  bench: () => {
    install();
    buildBackend();
    step('Building the benchmarks', pinnedNode(), [
      join(root, 'node_modules/@swc/cli/bin/swc.js'), 'bench', '-d', 'dist', '--ignore', '**/*.spec.ts', '--config-file', '.swcrc', '--quiet',
    ], { cwd: join(root, 'backend') });
    const paths = pathToFileURL(join(root, 'backend/bench/built-paths.mjs')).href;
    return handOver(['--expose-gc', '--max-old-space-size=12288', '--import', paths, join(root, 'backend/dist/bench/main.js'), ...rest]);
  },
};

try {
  if (!verbs[verb]) throw new Error(`Unknown verb ${verb}. One of: ${Object.keys(verbs).join(', ')}`);
  await verbs[verb]();
} catch (error) {
  tell(error instanceof StepFailed ? `✗ ${error.message}` : String(error instanceof Error ? error.message : error));
  process.exitCode = 1;
}

/** Runs the pinned Node to its end, passing on what stops us; ends too when whoever started us is gone. */
function handOver(args) {
  const running = spawn(pinnedNode(), args, { stdio: 'inherit', env: toolEnvironment() });
  const startedBy = process.ppid;
  const watch = setInterval(() => process.ppid !== startedBy && running.kill('SIGTERM'), 500);
  // Ctrl-C reaches the whole group; we only wait for the one we started to finish tidily.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => running.kill('SIGTERM'));
  process.on('SIGHUP', () => running.kill('SIGTERM'));
  return new Promise((resolve) => {
    running.once('exit', (code, signal) => {
      clearInterval(watch);
      process.exitCode = code ?? (signal ? 1 : 0);
      resolve();
    });
  });
}
