import { inAuthority } from '../../src/database/authority-transaction.js';
import { FactsCache } from '../../src/inspection/facts/facts-cache.js';
import { readChild } from '../../src/inspection/facts/load-facts.js';
import { profileOf, profilesOf, readAll } from '../data/ours.js';
import type { Line } from '../timing/result-table.js';
import { inTurns, oneOf, timingOf } from '../timing/rounds.js';
import { EnginesDisagree } from './agree.js';
import type { Bench } from './bench.js';

/** So short a time is taken of many at once. */
const MANY = 200;

/** One child's rows changed: the figures brought up to date, in memory and through the store. */
export async function refreshOfOneChild(bench: Bench): Promise<Line[]> {
  const { store: { dataSource }, authorityIds, biggest, held, day, rounds, warmUps } = bench;
  const own = held.find(({ authorityId }) => authorityId === biggest)!;
  const at = Math.floor(own.facts.children.count / 2);
  const childNo = own.facts.children.childNo[at]!;
  const cache = new FactsCache(dataSource);
  await cache.current(biggest);
  const edit = () => inAuthority(dataSource, { authorityId: biggest }, (manager) => manager.query('update placements set emergency = emergency is not true where child_no = $1', [childNo]));
  await edit();
  const alone = await inAuthority(dataSource, { authorityId: biggest }, (manager) => readChild(manager, biggest, childNo));
  const profile = profileOf(own, day);
  profile.replaceChild(at, alone);
  const [anew] = profilesOf(await readAll(dataSource, [biggest]), day);
  const kept = profileOf({ ...own, facts: (await cache.current(biggest)).facts }, day);
  for (const other of [profile, kept]) {
    if (JSON.stringify(other.figures) !== JSON.stringify(anew!.figures)) throw new EnginesDisagree('A profile brought up to date differs from one worked out anew');
  }
  const taken = await inTurns(
    {
      replaced: () => {
        for (let time = 0; time < MANY; time++) {
          profile.replaceChild(at, alone);
          if (profile.figures.length === 0) throw new Error('No figures');
        }
      },
      whole: () => profilesOf(held, day),
      authority: () => profileOf(own, day),
    },
    rounds,
    warmUps,
  );
  let position = 0;
  const stored: number[] = [];
  for (let round = -warmUps; round < rounds; round++) {
    await edit();
    const from = performance.now();
    const now = await cache.current(biggest);
    profileOf({ ...own, facts: now.facts }, day);
    if (round >= 0) stored.push(performance.now() - from);
    if (now.position <= position) throw new Error('An edit was not seen');
    position = now.position;
  }
  const { cold } = await inTurns({ cold: async () => profilesOf(await readAll(dataSource, authorityIds), day) }, 3, 0);
  const replaced = oneOf(MANY, taken.replaced);
  return [
    { name: 'one child refreshed in memory : whole nation', ours: replaced, other: taken.whole, most: 1 / 500 },
    { name: 'one child refreshed in memory : its authority', ours: replaced, other: taken.authority },
    { name: 'one child refreshed through the store : nation, cold', ours: timingOf(stored), other: cold, note: `${cache.told.children} children read, ${cache.told.whole} whole load` },
  ];
}
