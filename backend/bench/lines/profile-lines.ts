import { dayOf } from '../../src/domain/calendar/day.js';
import { profileOf, profilesOf, readAll } from '../data/ours.js';
import { askPostgres } from '../sql/ask-postgres.js';
import { profileStatement } from '../sql/profile-statement.js';
import { askDuckDb, copyIntoDuckDb } from '../store/duck-db.js';
import type { Line } from '../timing/result-table.js';
import { inTurns } from '../timing/rounds.js';
import { mustAgree } from './agree.js';
import type { Bench } from './bench.js';

/** The whole profile from PostgreSQL and from memory, against one SQL statement. */
export async function againstSql(bench: Bench): Promise<Line[]> {
  const { store: { dataSource, admin }, authorityIds, biggest, held, asAt, day, rounds, warmUps } = bench;
  const [all, one] = [profileStatement(asAt, null), profileStatement(asAt, biggest)];
  const cells = mustAgree(bench, 'PostgreSQL', held, await askPostgres(admin, all));
  mustAgree(bench, 'PostgreSQL, one authority,', held.filter(({ authorityId }) => authorityId === biggest), await askPostgres(admin, one));
  const taken = await inTurns(
    {
      coldAll: async () => profilesOf(await readAll(dataSource, authorityIds), day),
      sqlAll: () => askPostgres(admin, all),
      coldOne: async () => profilesOf(await readAll(dataSource, [biggest]), day),
      sqlOne: () => askPostgres(admin, one),
      warmAll: () => profilesOf(held, day),
    },
    rounds,
    warmUps,
  );
  return [
    { name: '22 authorities, cold : SQL', ours: taken.coldAll, other: taken.sqlAll, most: 1, note: `${cells} cells agree` },
    { name: 'biggest authority, cold : SQL', ours: taken.coldOne, other: taken.sqlOne, most: 1 },
    { name: '22 authorities, warm : SQL', ours: taken.warmAll, other: taken.sqlAll, most: 1 / 20 },
  ];
}

/** The whole profile from memory against DuckDB on one thread, the rows in its memory too. */
export async function againstDuckDb(bench: Bench): Promise<Line[]> {
  const { store: { admin, folder }, biggest, held, asAt, day, rounds, warmUps } = bench;
  const duck = await copyIntoDuckDb(admin, folder);
  const [all, one] = [profileStatement(asAt, null), profileStatement(asAt, biggest)];
  const cells = mustAgree(bench, 'DuckDB', held, await askDuckDb(duck, all));
  const own = held.find(({ authorityId }) => authorityId === biggest)!;
  mustAgree(bench, 'DuckDB, one authority,', [own], await askDuckDb(duck, one));
  const taken = await inTurns(
    { warmAll: () => profilesOf(held, day), duckAll: () => askDuckDb(duck, all), warmOne: () => profileOf(own, day), duckOne: () => askDuckDb(duck, one) },
    rounds,
    warmUps,
  );
  duck.closeSync();
  return [
    { name: '22 authorities, warm : DuckDB, 1 thread', ours: taken.warmAll, other: taken.duckAll, most: 1 / 5, note: `${cells} cells agree` },
    { name: 'biggest authority, warm : DuckDB, 1 thread', ours: taken.warmOne, other: taken.duckOne, most: 1 / 5 },
  ];
}

/** The profile at the end of each of the 60 months before the day asked about. */
export async function monthEnds({ held, rounds, warmUps }: Bench): Promise<Line[]> {
  const ends = Array.from({ length: 60 }, (_, month) => dayOf(2013 + Math.floor(month / 12) + (month % 12 === 11 ? 1 : 0), ((month + 1) % 12) + 1, 1) - 1);
  const { sixty } = await inTurns({ sixty: () => ends.map((end) => profilesOf(held, end)) }, rounds, Math.min(warmUps, 1));
  return [{ name: '22 authorities, 60 month-ends, warm', ours: sixty }];
}
