import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { keyOfSeed } from '../../src/audit/audit-key.js';
import { sealLog } from '../../src/audit/sealing/seal-log.js';
import { signLogOf } from '../../src/audit/signed-log.js';
import { recordChanged } from '../../src/clocks/record-changed.js';
import { inAuthority, inOneMessage } from '../../src/database/authority-transaction.js';
import type { Person } from '../../src/http/person.js';
import { saidOf, storeVisit, visitColumns, visitStored, type VisitToStore } from '../../src/visits/store-visit.js';
import { nextVisitNo } from '../../src/visits/visit-numbers.js';
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
/** Every column of a visit that is given a value, and those that have one by themselves. */
const bareText = `insert into bare.visits (authority_id, child_no, visit_id, staff_no, recorded_seq, recorded_by, version, write_up_due_on, ${visitColumns.join(', ')})
  values (${[...visitColumns, ...Array<string>(8)].map((_, at) => `$${at + 1}`).join(', ')})`;
const visit = { visitedOn: '2018-03-01', seen: true, seenAlone: true, howChildIs: 'Invented words of a benchmark' } as RecordVisitDto;
const sameAnswers = [1, 1, 1, 1, '2018-03-06', ...saidOf(visit, visit).toSpliced(6, 0, null)];

interface Child {
  authorityId: number;
  childNo: number;
}

/**
 * Sixteen people, each of an authority of their own, record visits: the statement by which the web app stores one, alone in its
 * transaction, with its constraints, version and place in the record, its key, the wall asked, and a row of the audit log with its
 * code. Beside it the same row into a table of the same columns that has nothing: sent by the same driver, planned once as ours is,
 * by a role no policy holds. Both in a store as durable as the one in use: nothing is committed that is not on the disk. The whole
 * act, with the transaction opened first and the child's clocks worked out, is a line of its own.
 */
export async function recordedVisit({ store: { dataSource, admin }, rounds, warmUps }: Bench): Promise<Line[]> {
  signLogOf(dataSource, key);
  await admin.query('create schema if not exists bare; create table bare.visits (like record.visits); alter table bare.visits alter visit_no add generated always as identity');
  const { rows: children } = await admin.query<Child & { at: number }>(
    `select authority_id as "authorityId", child_no as "childNo", at::integer from (select *, row_number() over (partition by authority_id order by child_no) as at, dense_rank() over (order by authority_id) as of
      from record.children) c where at <= ${EACH + ACTS_EACH} and of <= ${CLIENTS} order by of, at`,
  );
  await admin.query(
    `insert into record.staff (authority_id, staff_id, name, email, job, team, started_on, recorded_seq)
      select authority_id, 'benchmark', 'Invented Worker', $2, 'social-worker', 'North', '2015-01-01', position from record.clocks where authority_id = any($1)`,
    [[...new Set(children.map(({ authorityId }) => authorityId))], worker(0).email],
  );
  const [rows, moved] = [children.filter(({ at }) => at <= EACH), children.filter(({ at }) => at > EACH)];
  const pool = new pg.Pool({ host: admin.host, port: admin.port, user: admin.user, password: String(admin.password), database: admin.database, max: CLIENTS });
  const row = async ({ authorityId, childNo }: Child) => {
    const [stored] = await inOneMessage(dataSource, worker(authorityId), [visitStored(dataSource, worker(authorityId), await nextVisitNo(dataSource.manager), toStore(childNo), saidOf(visit, visit))]);
    if (stored !== 1) throw new Error('A visit was not stored');
  };
  const bareRow = ({ authorityId, childNo }: Child) => pool.query({ name: 'bare', text: bareText, values: [authorityId, childNo, randomUUID(), ...sameAnswers] });
  const act = ({ authorityId, childNo }: Child) => inAuthority(dataSource, worker(authorityId), async (manager) => {
    await storeVisit(manager, worker(authorityId), toStore(childNo), saidOf(visit, visit));
    await recordChanged(manager, worker(authorityId), childNo);
  });
  const { ours, whileSealed, bare, acts } = await inTurns(
    {
      ours: () => atOnce(rows, row),
      whileSealed: () => whileSealing(() => atOnce(rows, row), () => sealLog(dataSource, key)),
      bare: () => atOnce(rows, bareRow),
      acts: () => atOnce(moved, act),
    },
    Math.min(rounds, 5),
    warmUps,
  );
  const undurable = await notWaitingForTheDisk(admin, () => inTurns({ ours: () => atOnce(rows, row), bare: () => atOnce(rows, bareRow) }, Math.min(rounds, 3), 1));
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

function toStore(childNo: number): VisitToStore {
  return { childNo, visitId: randomUUID(), act: null, writeUpDueOn: '2018-03-06' };
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
