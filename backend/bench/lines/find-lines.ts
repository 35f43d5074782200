import type { EntityManager } from 'typeorm';
import { inAuthority } from '../../src/database/authority-transaction.js';
import { whatWasTyped } from '../../src/domain/finding/what-was-typed.js';
import { foundChildren } from '../../src/find/found-children.query.js';
import { wordsIn } from '../../src/find/words-in.query.js';
import type { Role } from '../../src/staff/roles.js';
import { manyPeople } from '../data/many-people.js';
import type { Line } from '../timing/result-table.js';
import { inTurns, timingOf } from '../timing/rounds.js';
import type { Bench } from './bench.js';

const asked = [
  { what: 'a misspelt full name', text: 'Katrin Llewelin', mostMs: 10 },
  { what: 'a very common surname', text: 'Jones', mostMs: 20 },
  { what: 'two very common names', text: 'Alys Jones' },
  { what: 'a surname and a year', text: 'Jones 2010' },
  { what: 'a date of birth', text: '3 May 2010' },
];

interface Asking {
  who: string;
  roles: Role[];
  email: string;
}

/**
 * Finds one of many people of one authority, asked as the application's role under row-level security: by somebody who may see
 * them all, and by a social worker, who may see few. The time is what PostgreSQL says it took to carry out; beside it what it took
 * to plan, and what passed until the answer was there.
 */
export async function findOneOfMany({ store: { admin, dataSource }, biggest, asAt, people, rounds, warmUps }: Bench): Promise<Line[]> {
  await admin.query('select setseed(0.25)');
  await admin.query(manyPeople, [biggest, people]);
  await admin.query('select find.rebuild($1::smallint)', [biggest]);
  for (const table of ['find.names', 'find.words', 'record.children']) await admin.query(`vacuum analyze ${table}`);
  const { rows: [busiest] } = await admin.query<{ email: string }>(
    `select s.email from record.allocations a join record.staff s using (authority_id, staff_no)
      where a.authority_id = $1 and a.role = 'social-worker' and a.started_on <= $2 and (a.ended_on is null or a.ended_on > $2) group by s.email order by count(*) desc, 1 limit 1`,
    [biggest, asAt],
  );
  const everybody: Asking = { who: 'who may see all', roles: ['performance-officer'], email: 'nobody@council.example' };
  const few: Asking = { who: 'a social worker', roles: ['social-worker'], email: busiest!.email };
  const ask = ({ roles, email }: Asking, text: string, through: (manager: EntityManager) => EntityManager) =>
    inAuthority(dataSource, { authorityId: biggest }, async (manager) => {
      const typed = whatWasTyped(text);
      return foundChildren(through(manager), { roles, email }, asAt, await wordsIn(manager, typed.names), typed, 1);
    });
  const lines: Line[] = [];
  for (const who of [everybody, few]) {
    for (const { what, text, mostMs } of asked) {
      const found = await ask(who, text, (manager) => manager);
      if (found.length === 0 && who === everybody) throw new Error(`Nobody is found by ${text}`);
      const told: Explained[] = [];
      const { whole } = await inTurns({ whole: () => ask(who, text, (manager) => manager), explained: () => ask(who, text, (manager) => explaining(manager, told)) }, rounds, warmUps);
      const counted = told.slice(-rounds);
      const planned = timingOf(counted.map(({ planning }) => planning));
      lines.push({
        name: `find ${what} among ${people.toLocaleString('en-GB')}, ${who.who}, at the database`,
        ours: timingOf(counted.map(({ execution }) => execution)),
        ...(mostMs === undefined ? {} : { mostMs }),
        note: `planning ${planned.median.toFixed(1)}, whole answer ${whole.median.toFixed(1)} ms`,
      });
    }
  }
  return lines;
}

/** Milliseconds. */
interface Explained {
  execution: number;
  planning: number;
}

/** Asks PostgreSQL how long it took instead of for the rows. */
function explaining(manager: EntityManager, told: Explained[]): EntityManager {
  const query = async (sql: string, values: unknown[]) => {
    const [{ 'QUERY PLAN': [plan] }] = await manager.query(`explain (analyze, timing off, format json) ${sql}`, values);
    told.push({ execution: plan['Execution Time'], planning: plan['Planning Time'] });
    return [];
  };
  return Object.create(manager, { query: { value: query } }) as EntityManager;
}
