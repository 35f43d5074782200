import { profilesOf, readAll } from '../data/ours.js';
import { grow } from '../store/grow.js';
import { tell } from '../tell.js';
import type { Line } from '../timing/result-table.js';
import { inTurns, type Timing } from '../timing/rounds.js';
import { EnginesDisagree } from './agree.js';
import type { Bench } from './bench.js';

interface Size {
  cold: Timing;
  warm: Timing;
  /** Subjects of each figure of each authority; households are not repeated. */
  subjects: number[];
}

/** Time for ten times the children, again and again up to a scale: each 10× at most 12× the time. */
export async function growth(bench: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  let before = await sizeNow(bench, bench.rounds, 1);
  for (let times = 10; times <= bench.scale; times *= 10) {
    tell(`Growing to ${times}× the children`);
    await grow(bench.store.admin, times / 10, times);
    tell(`Measuring ${times}×`);
    const now = await sizeNow(bench, 2, 0);
    if (now.subjects.some((count, at) => count !== 10 * before.subjects[at]!)) throw new EnginesDisagree('Ten times the children did not give ten times the subjects');
    lines.push(
      { name: `22 authorities, cold: ${times}× : ${times / 10}× the children`, ours: now.cold, other: before.cold, most: 12 },
      { name: `22 authorities, warm: ${times}× : ${times / 10}× the children`, ours: now.warm, other: before.warm, most: 12 },
    );
    before = now;
  }
  return lines;
}

async function sizeNow({ store: { dataSource }, authorityIds, day }: Bench, rounds: number, warmUps: number): Promise<Size> {
  const held = await readAll(dataSource, authorityIds);
  const subjects = profilesOf(held, day).flatMap(({ figures }) => figures.filter(({ code }) => code !== 'foster-carers').map(({ population }) => population));
  const taken = await inTurns({ cold: async () => profilesOf(await readAll(dataSource, authorityIds), day), warm: () => profilesOf(held, day) }, rounds, warmUps);
  return { ...taken, subjects };
}
