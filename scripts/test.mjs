import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepFailed, pinnedNode, root, step, stepAside, tell, toolEnvironment } from './project.mjs';
import { buildBackend, buildFrontend } from './prepare.mjs';

const tool = (path) => join(root, 'node_modules', path);

/** Style, types, who may import whom, dead code. */
export async function lint() {
  const node = pinnedNode();
  const types = async () => {
    await stepAside('Types of the backend', node, [tool('typescript/bin/tsc'), '-p', 'backend']);
    await stepAside('Types of the web app', node, [tool('typescript/bin/tsc'), '-p', 'frontend/tsconfig.spec.json', '--noEmit']);
    await stepAside('Who may import whom', node, [tool('dependency-cruiser/bin/dependency-cruiser.mjs'), 'backend/src', 'frontend/src', 'migrations', '--config', '.dependency-cruiser.mjs']);
  };
  // Style takes as long as all the others together.
  await Promise.all([stepAside('Style', node, [tool('eslint/bin/eslint.js'), '.']), types()]);
}

/** Everything `npm test` promises, in the order in which a fault is cheapest to find. */
export async function test() {
  const started = Date.now();
  const results = mkdtempSync(join(tmpdir(), 'aelwyd-results-'));
  const store = join(results, 'store');
  const early = new AbortController();
  let prepared;
  try {
    buildBackend();
    // For a minute and a half the work of one processor: done beside what follows, and there when the pages want it.
    prepared = stepAside('A store with the demonstration', pinnedNode(), [join(root, 'frontend/e2e/prepare-store.mjs'), store], { signal: early.signal });
    prepared.catch(() => {});
    await lint();
    step('The contract is the one committed', pinnedNode(), [join(root, 'backend/dist/http/write-openapi.js'), '--check']);
    step('The pages of the law are those committed', pinnedNode(), [join(root, 'backend/dist/cli/write-law-pages.js'), '--check']);
    const counts = [jest('frontend', results)];
    buildFrontend();
    counts.push(jest('backend', results, '--selectProjects', 'unit', 'together'));
    await prepared;
    counts.push(browser(store));
    const passed = counts.reduce((sum, count) => sum + count.passed, 0);
    const failed = counts.reduce((sum, count) => sum + count.failed, 0);
    tell(`Took ${Math.round((Date.now() - started) / 1000)} s`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    if (failed > 0 || passed === 0) throw new StepFailed('Tests');
  } finally {
    early.abort();
    await prepared?.catch(() => {});
    // A store that was stopped on its way may still be closing its files.
    rmSync(results, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

function jest(workspace, results, ...which) {
  tell(`• Tests of the ${workspace}`);
  const file = join(results, `${workspace}.json`);
  spawnSync(pinnedNode(), ['--experimental-vm-modules', '--no-warnings', tool('jest/bin/jest.js'), '--json', `--outputFile=${file}`, ...which], {
    cwd: join(root, workspace), stdio: ['ignore', 'ignore', 2], env: toolEnvironment(),
  });
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** The test files side by side: each has a server and a browser of its own, and much of its time is waiting for one of them. */
function browser(store) {
  tell('• Pages in a browser');
  const run = spawnSync(pinnedNode(), ['--test', '--test-reporter=tap', '--test-concurrency=2', 'frontend/e2e/*.test.mjs'], {
    cwd: root, encoding: 'utf8', env: { ...toolEnvironment(), E2E_STORE: store }, maxBuffer: 64 * 1024 * 1024,
  });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(run.stdout)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  if (failed > 0 || run.status !== 0) tell(run.stdout + run.stderr);
  return { passed: count('pass'), failed: failed + (run.status !== 0 && failed === 0 ? 1 : 0) };
}
