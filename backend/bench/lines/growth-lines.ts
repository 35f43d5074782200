import { profilesOf, readAll } from '../data/ours.js';
import { askPostgres } from '../sql/ask-postgres.js';
import { profileStatement } from '../sql/profile-statement.js';
import { grow } from '../store/grow.js';
import { tell } from '../tell.js';
import type { Line } from '../timing/result-table.js';
import { inTurns, type Timing } from '../timing/rounds.js';
import { mustAgree } from './agree.js';
import type { Bench } from './bench.js';

/** Time for ten times the children, again and again up to a scale: each 10× at most 12× the time. */
export async function growth(bench: Bench, scale: number): Promise<Line[]> {
  const lines: Line[] = [];
  let before = await timesAt(bench, bench.rounds, 1);
  for (let times = 10; times <= scale; times *= 10) {
    tell(`Growing to ${times}× the children`);
    await grow(bench.store.admin, times / 10, times);
    const now = await timesAt(bench, 2, 0);
    lines.push(
      { name: `22 authorities, cold: ${times}× : ${times / 10}× the children`, ours: now.cold, other: before.cold, most: 12 },
      { name: `22 authorities, warm: ${times}× : ${times / 10}× the children`, ours: now.warm, other: before.warm, most: 12 },
      { name: `at ${times}×, cold : SQL`, ours: now.cold, other: now.sql },
      { name: `at ${times}×, warm : SQL`, ours: now.warm, other: now.sql },
    );
    before = now;
  }
  return lines;
}

async function timesAt(bench: Bench, rounds: number, warmUps: number): Promise<Record<'cold' | 'warm' | 'sql', Timing>> {
  const { store: { dataSource, admin }, authorityIds, asAt, day } = bench;
  const held = await readAll(dataSource, authorityIds);
  const statement = profileStatement(asAt, null);
  mustAgree(bench, 'PostgreSQL', held, await askPostgres(admin, statement));
  const work = {
    cold: async () => profilesOf(await readAll(dataSource, authorityIds), day),
    warm: () => profilesOf(held, day),
    sql: () => askPostgres(admin, statement),
  };
  return inTurns(work, rounds, warmUps);
}
