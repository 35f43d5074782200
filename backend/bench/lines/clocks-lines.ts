import { inAuthority } from '../../src/database/authority-transaction.js';
import { DutyEngine } from '../../src/domain/duties/derive.js';
import { duties } from '../../src/domain/duties/register.js';
import { ChildRecords } from '../../src/domain/facts/child-records.js';
import type { ClockFacts } from '../../src/domain/facts/clock-facts.js';
import { loadClockFacts } from '../../src/clocks/facts/load-clock-facts.js';
import { lawOfAuthority } from '../../src/clocks/law/law-of-authority.query.js';
import type { Line } from '../timing/result-table.js';
import { inTurns, oneOf, type Timing } from '../timing/rounds.js';
import type { Bench } from './bench.js';

/** A rule engine of a comparable product: 14,400 tasks of 7,200 children in 1.0 to 1.4 s on a machine like this, in milliseconds a task. */
const TASKS = 14_400;
const comparable: Timing = { best: 1000 / TASKS, median: 1200 / TASKS };
const ROUNDS = 3;

/** Every duty to every child worked out from what the store holds, on one core, against the time to read those rows. */
export async function clocksOfAll({ store: { dataSource }, authorityIds, warmUps }: Bench): Promise<Line[]> {
  const held: { engine: DutyEngine; facts: ClockFacts }[] = [];
  for (const authorityId of authorityIds) {
    const law = await inAuthority(dataSource, { authorityId }, (manager) => lawOfAuthority(manager, authorityId));
    const { facts } = await loadClockFacts(dataSource, authorityId);
    held.push({ engine: new DutyEngine(duties, law), facts });
  }
  const children = held.reduce((sum, { facts }) => sum + facts.children.count, 0);
  let occurrences = 0;
  const { read, derived } = await inTurns(
    {
      read: async () => {
        for (const authorityId of authorityIds) await loadClockFacts(dataSource, authorityId);
      },
      derived: () => {
        occurrences = 0;
        for (const { engine, facts } of held) {
          const records = new ChildRecords(facts);
          for (let at = 0; at < records.count; at++) occurrences += engine.occurrencesOf(records.at(at)).length;
        }
      },
    },
    ROUNDS,
    Math.min(warmUps, 1),
  );
  const aSecond = Math.round(occurrences / (derived.median / 1000)).toLocaleString('en-GB');
  return [
    { name: 'clocks of 22 authorities derived : their rows read', ours: derived, other: read, note: `${children} children, ${occurrences} occurrences, ${aSecond} a second` },
    { name: 'one occurrence : one task of a comparable engine', ours: oneOf(occurrences, derived), other: comparable, most: 1 / 10, note: `${TASKS} tasks in 1.0 to 1.4 s` },
  ];
}
