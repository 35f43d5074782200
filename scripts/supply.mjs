import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StepFailed, root, tell } from './project.mjs';

/* What comes from elsewhere: the bill of materials, and whether anything in it is known to be faulty. */

const npm = (...args) => spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });

/** `npm run sbom [-- file]`: writes the bill of materials as CycloneDX and lists the licences in it. Needs no network. */
export function sbom([file = join(root, 'dist', 'aelwyd.cdx.json')]) {
  const { status, stdout, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
  if (status !== 0) throw new StepFailed(`npm sbom: ${stderr.split('\n')[0]}`);
  const bill = JSON.parse(stdout);
  bill.metadata.component.name = 'aelwyd';
  checkBill(bill);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
  for (const [licence, count] of licencesOf(bill)) tell(`${String(count).padStart(5)}  ${licence}`);
  tell(`${bill.components.length} components: ${file}`);
}

/** @throws StepFailed for a bill that leaves out what is locked, or says of something not what and which it is */
function checkBill({ bomFormat, components = [] }) {
  const locked = Object.entries(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
  const listed = new Set(components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`));
  // One brought under another name is listed under either.
  const left = locked
    .map(([path, { name, version }]) => [path.slice(path.lastIndexOf('node_modules/') + 13), name].filter(Boolean).map((each) => `${each}@${version}`))
    .filter((names) => !names.some((each) => listed.has(each))).flat();
  const unnamed = components.filter(({ name, version, purl }) => !name || !version || !purl?.startsWith('pkg:npm/'));
  if (bomFormat !== 'CycloneDX' || left.length > 0 || unnamed.length > 0) throw new StepFailed(`The bill is not whole: ${[...left, ...unnamed.map(({ name }) => name)].slice(0, 5).join(', ')}`);
}

function licencesOf({ components }) {
  const counts = new Map();
  for (const { licenses = [] } of components) {
    const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? 'not said').join(', ') || 'not said';
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** `npm run audit`: asks the registry whether anything locked is known to be faulty. 0 nothing high or critical, 1 something, 2 not asked. */
export function audit() {
  const { stdout } = npm('audit', '--json');
  const said = JSON.parse(stdout || '{}');
  if (!said.metadata?.vulnerabilities) {
    tell('The registry could not be asked. This needs the network and a registry that knows of advisories; nothing was found out, good or bad.');
    tell(said.message ?? said.error?.summary ?? 'No answer came.');
    process.exitCode = 2;
    return;
  }
  const { high = 0, critical = 0, moderate = 0, low = 0 } = said.metadata.vulnerabilities;
  for (const [name, { severity, range }] of Object.entries(said.vulnerabilities ?? {})) tell(`${severity.padEnd(9)} ${name} ${range}`);
  tell(`${critical} critical, ${high} high, ${moderate} moderate, ${low} low. High and critical ones are to be mended within 14 days.`);
  process.exitCode = high + critical > 0 ? 1 : 0;
}
