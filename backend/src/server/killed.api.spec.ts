import { afterEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { KilledStore } from '../../test/kill/killed-store.js';
import { StraightWriters } from '../../test/kill/straight-writers.js';
import { type Told, Writers } from '../../test/kill/writers.js';

const kills = Number(process.env['AELWYD_KILLS'] ?? 3);
const CHILDREN = 8;
/** Written straight at the database. A disk is trusted after half a million: `AELWYD_WRITES=500000 AELWYD_KILLS=50`. */
const writes = Number(process.env['AELWYD_WRITES'] ?? 1_000);
/** A kill and the start after it take seconds, and on a machine at work many. */
const FOR_A_KILL = 60_000;

/** The real server on a durable store, killed while eight people record visits. Fifty kills and more with `AELWYD_KILLS`. */
describe('what was told to be stored', () => {
  let store: KilledStore;
  afterEach(() => store.remove());

  it(`is there once after ${kills} kills of the server, the database and both`, async () => {
    store = await KilledStore.make(CHILDREN);
    await store.start();
    const writers = new Writers(store.address);
    await writers.start();
    const startedIn: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      // However busy the machine is, something is stored between two kills, and then some is on its way.
      const enough = writers.told.stored.size + CHILDREN;
      while (writers.told.stored.size < enough) await sleep(20);
      await sleep(137 * (kill % 7));
      await store.kill((['both', 'server', 'database'] as const)[kill % 3]!);
      startedIn.push(await store.start());
    }
    await writers.stop();
    await store.stop();
    const found = await verify(store, writers.told);
    expect(found).toEqual({ lost: [], doubled: [], withoutAudit: 0 });
    expect(writers.told.stored.size).toBeGreaterThanOrEqual(kills * CHILDREN);
    process.stderr.write(`${writers.told.stored.size} visits, ${kills} kills, serving again in ${Math.round(Math.max(...startedIn))} ms at most\n`);
  }, kills * FOR_A_KILL);

  it(`is there once of ${writes} visits written straight, with every process of the database killed again and again`, async () => {
    store = await KilledStore.make(1);
    const writers = new StraightWriters();
    let database = await store.openDatabase();
    await writers.reach(database.appUrl);
    const openedIn: number[] = [];
    for (let kill = 1; kill <= kills; kill++) {
      // Somewhere in its share of the writes, and not where one has just been answered.
      await writers.hasStored(Math.floor(((kill - Math.random()) * writes) / kills));
      await sleep(Math.random() * 20);
      store.killDatabase();
      const from = performance.now();
      database = await store.openDatabase();
      openedIn.push(performance.now() - from);
      await writers.reach(database.appUrl);
    }
    await writers.hasStored(writes);
    await writers.stop();
    await database.stop();
    expect(await verify(store, writers.told)).toEqual({ lost: [], doubled: [], withoutAudit: 0 });
    process.stderr.write(`${writers.told.stored.size} visits written straight, ${kills} kills, open again in ${Math.round(Math.max(...openedIn))} ms at most\n`);
  }, kills * FOR_A_KILL + writes * 10);

  it('is missed by the same check where a store promises what it has not written', async () => {
    store = await KilledStore.make(CHILDREN, ['synchronous_commit = off', 'wal_writer_delay = 10s', 'wal_writer_flush_after = 1GB']);
    await store.start();
    const writers = new Writers(store.address);
    await writers.start();
    while (writers.told.stored.size <= 2 * CHILDREN) await sleep(20);
    const killed = store.kill('both');
    await writers.stop({ giveUp: true });
    await killed;
    const { lost } = await verify(store, writers.told);
    expect(writers.told.stored.size).toBeGreaterThan(CHILDREN);
    expect(lost.length).toBeGreaterThan(0);
  });
});

/** Holds what the writers were told against the store as it came up again. */
async function verify(store: KilledStore, told: Told): Promise<{ lost: string[]; doubled: string[]; withoutAudit: number }> {
  const rows = await store.ask<{ key: string; times: number; noted: number }>(
    `select v.visit_id as key, count(distinct v.visit_no)::integer as times, count(e.event_no)::integer as noted
     from record.visits v left join audit.events e on e.authority_id = v.authority_id and e.event = 'visit-recorded' and e.subject = v.visit_no::text group by v.visit_id`,
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  return {
    lost: [...told.stored].filter((key) => !found.has(key)),
    doubled: rows.filter(({ times }) => times > 1).map(({ key }) => key),
    withoutAudit: rows.filter(({ noted }) => noted !== 1).length,
  };
}
