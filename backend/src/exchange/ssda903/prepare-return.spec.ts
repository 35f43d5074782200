import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { prepareReturn } from './prepare-return.js';
import { writeRejects } from './write-rejects.js';

const sample = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'samples', 'ssda903');
const today = '2026-11-24';

(existsSync(sample) ? describe : describe.skip)('The public sample of a return', () => {
  it('reads', async () => {
    const t = performance.now();
    const p = await prepareReturn(sample, { authority: 'W06999999' }, today);
    console.log(performance.now() - t, p.counts, p.origins.length);
    const by = (list: { rule: string; file: string }[]) => Object.fromEntries([...Map.groupBy(list, (f) => `${f.file} ${f.rule}`)].map(([k, v]) => [k, v.length]));
    console.log(by(p.judgement.faults), by(p.judgement.warnings), [...p.folded.content.tables.values()].map((x) => `${x.name} ${x.rows.length}`));
    console.log(await writeRejects(await mkdtemp(join(tmpdir(), 'ssda903-')), p.judgement, p.headings));
    expect(1).toBe(1);
  });
});
