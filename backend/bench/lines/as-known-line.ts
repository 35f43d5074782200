import { profilesOf, readAll } from '../data/ours.js';
import { askPostgres } from '../sql/ask-postgres.js';
import { profileStatement } from '../sql/profile-statement.js';
import { NOW, THEN } from '../store/earlier-versions.js';
import type { Line } from '../timing/result-table.js';
import { inTurns } from '../timing/rounds.js';
import { mustAgree } from './agree.js';
import type { Bench } from './bench.js';

/** The profile as known at a position of the record against the profile of the record as it is, both read from PostgreSQL. */
export async function asKnown(bench: Bench): Promise<Line[]> {
  const { store: { dataSource, admin }, authorityIds, asAt, day, rounds, warmUps } = bench;
  await admin.query('set search_path = as_known, record, reference, public');
  for (const position of [THEN, NOW]) {
    await admin.query("select set_config('aelwyd.known_at', $1, false)", [String(position)]);
    mustAgree(bench, `As known at position ${position}, PostgreSQL`, await readAll(dataSource, authorityIds, position), await askPostgres(admin, profileStatement(asAt, null)));
  }
  await admin.query('set search_path = record, reference, public');
  const cold = (knownAt?: number) => async () => profilesOf(await readAll(dataSource, authorityIds, knownAt), day);
  const { now, then, newest } = await inTurns({ now: cold(), then: cold(THEN), newest: cold(NOW) }, rounds, warmUps);
  return [
    { name: '22 authorities, cold: as known then : now', ours: then, other: now, most: 1.35 },
    { name: '22 authorities, cold: as known at the newest position : now', ours: newest, other: now, most: 1.35 },
  ];
}
