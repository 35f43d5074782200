import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { dayFromIso } from '../src/domain/calendar/day.js';
import { nation } from './data/nation.js';
import { profilesOf, readAll } from './data/ours.js';
import { EnginesDisagree } from './lines/agree.js';
import { type Bench, inFull } from './lines/bench.js';
import { importAgainstCopy } from './lines/import-line.js';
import { parts } from './lines/parts.js';
import { openBenchStore, type BenchStore } from './store/bench-store.js';
import { writeEarlierVersions } from './store/earlier-versions.js';
import { fillStore } from './store/fill.js';
import { tell } from './tell.js';
import { resultTable } from './timing/result-table.js';

const { values } = parseArgs({ options: { scale: { type: 'string', default: '10' }, only: { type: 'string' }, rounds: { type: 'string', default: '7' } } });
const asAt = '2018-01-01';

const only = values.only?.split(',');
const unknown = only?.find((name) => name !== 'import' && !parts[name]);
if (unknown !== undefined) throw new RangeError(`No such part: ${unknown}. One of: import, ${Object.keys(parts).join(', ')}`);

tell('Making the store');
const store = await openBenchStore();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void store.close().finally(() => process.exit(130)));
try {
  await measure(store);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof EnginesDisagree ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
} finally {
  await store.close();
}
process.exit();

async function measure({ dataSource, admin }: BenchStore): Promise<void> {
  const authorities = await nation(admin);
  tell('Importing 22 authorities, with a bare COPY of each beside it');
  const filled = await fillStore(store, authorities);
  const lines = importAgainstCopy(filled);
  await writeEarlierVersions(admin);
  const authorityIds = authorities.map(({ authorityId }) => authorityId);
  const held = await readAll(dataSource, authorityIds);
  const children = held.reduce((sum, { facts }) => sum + facts.children.count, 0);
  const lookedAfter = profilesOf(held, dayFromIso(asAt)).reduce((sum, { figures }) => sum + figures.find(({ code }) => code === 'looked-after')!.population, 0);
  const biggest = held.toSorted((one, other) => other.facts.children.count - one.facts.children.count)[0]!.authorityId;
  const bench: Bench = { store, authorityIds, biggest, held, asAt, day: dayFromIso(asAt), ...inFull, rounds: Number(values.rounds), scale: Number(values.scale) };
  for (const [name, part] of Object.entries(parts)) {
    if (only && !only.includes(name)) continue;
    tell(`Measuring ${name}`);
    const measured = await part(bench);
    for (const { name: line, ours, other } of measured) tell(`  ${line}: ${ours.median.toFixed(3)} ms${other ? ` to ${other.median.toFixed(1)} ms` : ''}`);
    lines.push(...measured);
  }
  process.stdout.write(`${authorities.length} authorities, ${children} children, ${lookedAfter} looked after on ${asAt}, ${filled.rows} rows; ${cpus().length} × ${cpus()[0]?.model}\n\n${resultTable(lines)}\n`);
}
