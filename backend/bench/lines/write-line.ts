import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { keyOfSeed } from '../../src/audit/audit-key.js';
import { note } from '../../src/audit/note.js';
import { sealLog } from '../../src/audit/sealing/seal-log.js';
import { signLogOf } from '../../src/audit/signed-log.js';
import { recordChanged } from '../../src/clocks/record-changed.js';
import { inAuthority } from '../../src/database/authority-transaction.js';
import type { Person } from '../../src/http/person.js';
import { saidOf, storeVisit } from '../../src/visits/store-visit.js';
import type { RecordVisitDto } from '../../src/visits/visit.dto.js';
import type { Line } from '../timing/result-table.js';
import { inTurns, oneOf } from '../timing/rounds.js';
import type { Bench } from './bench.js';

const CLIENTS = 16;
const EACH = 40;
/** Children whose clocks are worked out, of each client: others than those whose visits are only stored, which would leave clocks behind to catch up with. */
const ACTS_EACH = 5;
const ACTS = CLIENTS * ACTS_EACH;
const key = keyOfSeed(Buffer.alloc(32, 7));
const visit = { visitedOn: '2018-03-01', seen: true, seenAlone: true, howChildIs: 'Invented words of a benchmark' } as RecordVisitDto;

interface Child {
  authorityId: number;
  childNo: number;
}

/**
 * Sixteen people, each of an authority of their own, record visits: every row with its constraints, its version and place in the
 * record, its key, and a row of the audit log with its code; against bare inserts of such rows into a table that has nothing,
 * both in a store as durable as the one in use: nothing is committed that is not on the disk. The whole act works out the child's
 * clocks besides.
 */
export async function recordedVisit({ store: { dataSource, admin }, warmUps }: Bench): Promise<Line[]> {
  signLogOf(dataSource, key);
  await admin.query('create schema if not exists bare; create table bare.visits_of_workers as select authority_id, child_no, visit_id, visited_on, statutory, seen, seen_alone, how_child_is from record.visits limit 0');
  const { rows: children } = await admin.query<Child & { at: number }>(
    `select authority_id as "authorityId", child_no as "childNo", at::integer from (select *, row_number() over (partition by authority_id order by child_no) as at, dense_rank() over (order by authority_id) as of
      from record.children) c where at <= ${EACH + ACTS_EACH} and of <= ${CLIENTS} order by of, at`,
  );
  const [rows, moved] = [children.filter(({ at }) => at <= EACH), children.filter(({ at }) => at > EACH)];
  const pool = new pg.Pool({ host: admin.host, port: admin.port, user: admin.user, password: String(admin.password), database: admin.database, max: CLIENTS });
  const row = ({ authorityId, childNo }: Child) => inAuthority(dataSource, worker(authorityId), (manager) => stored(manager, worker(authorityId), childNo));
  const bareRow = ({ authorityId, childNo }: Child) =>
    pool.query('insert into bare.visits_of_workers values ($1, $2, $3, $4, true, true, true, $5)', [authorityId, childNo, randomUUID(), visit.visitedOn, visit.howChildIs]);
  const act = ({ authorityId, childNo }: Child) => inAuthority(dataSource, worker(authorityId), async (manager) => {
    await stored(manager, worker(authorityId), childNo);
    await recordChanged(manager, worker(authorityId), childNo);
  });
  const { ours, whileSealed, bare, acts } = await inTurns(
    {
      ours: () => atOnce(rows, row),
      whileSealed: () => whileSealing(() => atOnce(rows, row), () => sealLog(dataSource, key)),
      bare: () => atOnce(rows, bareRow),
      acts: () => atOnce(moved, act),
    },
    5,
    warmUps,
  );
  const undurable = await notWaitingForTheDisk(admin, () => inTurns({ ours: () => atOnce(rows, row), bare: () => atOnce(rows, bareRow) }, 3, 1));
  await pool.end();
  const [{ fsync }] = (await admin.query<{ fsync: string }>('show fsync')).rows as [{ fsync: string }];
  const aSecond = (of: { median: number }, count: number) => Math.round(count / (of.median / 1000));
  return [
    {
      name: 'a visit with constraints, version, key and audit code : bare insert, 16 clients', ours: oneOf(rows.length, ours), other: oneOf(rows.length, bare), most: 1 / 0.6,
      note: `${aSecond(ours, rows.length)} : ${aSecond(bare, rows.length)} a second, fsync ${fsync}`,
    },
    {
      name: 'the same where no commit waits for the disk', ours: oneOf(rows.length, undurable.ours), other: oneOf(rows.length, undurable.bare),
      note: `${aSecond(undurable.ours, rows.length)} : ${aSecond(undurable.bare, rows.length)} a second`,
    },
    { name: 'the same while the log is sealed without pause : while it is not', ours: oneOf(rows.length, whileSealed), other: oneOf(rows.length, ours), most: 1.5 },
    { name: 'a visit with its clocks worked out, 16 clients', ours: oneOf(ACTS, acts), note: `${aSecond(acts, ACTS)} a second` },
  ];
}

async function stored(manager: Parameters<typeof storeVisit>[0], person: Person, childNo: number): Promise<void> {
  const { visitNo } = await storeVisit(manager, person, { childNo, visitId: randomUUID(), act: null, writeUpDueOn: '2018-03-06' }, saidOf(visit, visit));
  await note(manager, person, { event: 'visit-recorded', children: [childNo], subject: String(visitNo), fields: { visitedOn: visit.visitedOn } });
}

function worker(authorityId: number): Person {
  return { authorityId, userNo: 1, sessionNo: 1, name: 'Invented Worker', email: 'worker@council.example', language: 'cy', roles: ['social-worker'], permissions: ['record-visits'], requestId: 'bench' } as Person;
}

async function notWaitingForTheDisk<T>(admin: pg.Client, measure: () => Promise<T>): Promise<T> {
  await admin.query('alter system set synchronous_commit = off');
  await admin.query('select pg_reload_conf()');
  const measured = await measure();
  await admin.query('alter system reset synchronous_commit');
  await admin.query('select pg_reload_conf()');
  return measured;
}

/** Each client does its own rows one after another. */
async function atOnce(rows: readonly Child[], act: (row: Child) => Promise<unknown>): Promise<void> {
  const mine = Map.groupBy(rows, ({ authorityId }) => authorityId);
  await Promise.all([...mine.values()].map(async (of) => {
    for (const row of of) await act(row);
  }));
}

async function whileSealing(act: () => Promise<void>, seal: () => Promise<unknown>): Promise<void> {
  let isOver = false;
  const sealing = (async () => {
    while (!isOver) await seal();
  })();
  await act();
  isOver = true;
  await sealing;
}
