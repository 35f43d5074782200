import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { onceAnyway } from '../../test/made-requests/once-anyway.js';
import { KeptState, moved, type State } from '../../test/kill/kept-state.js';
import { LosingConnections, type Loss } from '../../test/kill/losing-connections.js';
import { type SigningIn, signingIn } from '../../test/kill/signing-in.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { type Keys, keysOfChildren, keysOfEntries, keysOfPeople } from '../access/matrix/keys-of.js';
import { makeEntries, rows } from '../access/matrix/made-children.js';
import { policy } from '../access/matrix/policy.js';
import { standings } from '../access/matrix/standing.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { type Role, roles } from '../staff/roles.js';

/** What is not tried here, and why. */
const leftOut: Record<string, string> = {
  'POST /api/forgotten-password': 'answers alike whether it is done, and does it afterwards',
  'POST /api/sign-in/passkey/asked': 'keeps a question of five minutes and nothing else',
  'POST /api/sign-in/provider': 'its other half is with another organisation: provider.api.spec has one',
  'POST /api/sign-in/provider/asked': 'its other half is with another organisation',
  'POST /api/sign-in/provider/logged-out': 'its other half is with another organisation',
  'POST /api/law-settings/bank-holidays': 'begins a job, which works on beside what comes after: job-runner.api.spec breaks one',
  'POST /api/law-settings/terms': 'begins a job',
  'POST /api/law-settings/numbers': 'begins a job',
};
/** What is there a second time when it is sent again, and why that is right. */
const twice: Record<string, string> = {
  'POST /api/imports/extract': 'the same files are read in again, and find everything as it is',
  'POST /api/my-calendar': 'nobody can read the first address, so there is a new one, and the first is ended',
};
/** One that the social worker of the test was in, with something to be done. */
const supervision = `
  with s as (insert into record.supervisions (authority_id, supervision_id, staff_no, held_on, recorded_seq) select 1, 'S', staff_no, '2026-11-02', 1 from record.staff where authority_id = 1 and staff_id = 'social-worker' returning *)
  insert into record.supervision_actions (authority_id, supervision_no, line_no, agreed, owner_staff_no, due_on, recorded_seq) select 1, supervision_no, 1, 'of the test', staff_no, '2099-01-01', 1 from s returning supervision_no`;
/** What only whoever told it takes back. */
const toldByWorker = ['outcome_updates', 'plan_copies'].map((told) => `update record.${told} set recorded_by = (select account_no from staff.accounts where email = 'social-worker@council.example')`).join('; ');
/** Of an act with more statements than this only some are tried. */
const LONG = 40;
/** What is counted for every question, whoever asks it: the log, and the numbering of what the record knew when. */
const counted = ['audit.events', 'record.clocks', 'record.moved', 'record.positions'];
const reads = onceAnyway['only reads']!.map((path) => `POST ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
const writes = Object.keys(policy).filter((route) => !route.startsWith('GET ') && !(route in leftOut) && !reads.includes(route));

/**
 * At every statement of every act there is the connection is lost or the statement fails, and at its commit the connection is lost, before the
 * database has it and once it has; then the same is sent again. What comes of it is held against the same act left in peace.
 */
describe('whatever is being saved while the connection is lost', () => {
  let test: TestApp;
  let admin: pg.Client;
  let losing: LosingConnections;
  let kept: KeptState;
  let untouched: State;
  let ownActs: Record<string, SigningIn>;
  let supervisionNo: string;
  const people = new Map<Role, Asking>();
  let [children, entries, persons] = [new Map<string, Keys>(), new Map<string, Keys>(), new Map<string, Keys>()];
  beforeAll(async () => {
    test = await makeTestApp();
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows.ours));
    await inAuthority(test.store.dataSource, { authorityId: 2 }, (manager) => manager.query(rows.theirs));
    for (const authority of [1, 2]) await deriveAuthority(test.store.dataSource, authority);
    for (const role of roles) people.set(role, await test.as([role], { email: `${role}@council.example` }));
    for (const role of ['social-worker', 'iro', 'inspector'] as const) await test.as([role], { authorityId: 2, email: `${role}@other.example` });
    admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    await makeEntries(admin);
    [children, entries, persons] = [await keysOfChildren(admin), await keysOfEntries(admin), await keysOfPeople(admin)];
    await admin.query(`set session_replication_role = replica; ${toldByWorker}; set session_replication_role = origin`);
    supervisionNo = String((await admin.query(supervision)).rows[0].supervision_no);
    ownActs = await signingIn(test);
    kept = await KeptState.of(admin);
    untouched = await kept.now();
    losing = new LosingConnections(admin);
  });
  afterAll(async () => {
    losing.end();
    await admin.end();
    await test.close();
  });

  it.each(writes.map((route, turn) => [route, turn] as const))('%s is whole or not there, and there once when it is sent again', async (route, turn) => {
    const { for: who, body, parts } = policy[route]!;
    const [verb, path] = route.split(' ') as ['POST', string];
    const isOfChild = path.startsWith('/api/children/:publicId');
    const role = roles.find((one) => who.includes(one as never) && (!isOfChild || standings[one].own === 'answered'))!;
    const keys: Keys = { ...(isOfChild ? children : entries).get('own')!, ...(!isOfChild && persons.get(role)), ...(role === 'system-administrator' && { sharedKind: 'staff' }), supervisionNo };
    const address = path.replaceAll(/:(\w+)/g, (_, part: string) => keys[parts?.[part] ?? part] ?? 'x');
    const own = ownActs[route];
    let sent: { form?: string } = body?.(keys) ?? {};
    const headers = { 'idempotency-key': randomUUID(), ...('form' in sent && { 'content-type': 'multipart/form-data; boundary=b' }) };
    const send = (): Promise<Answer> => (own?.by ?? people.get(role)!).send(verb, address, sent.form ?? sent, headers);

    let before = untouched;
    const isPrepared = own !== undefined || path.includes('/sign-off/');
    const prepare = async (tables?: readonly string[]) => {
      if (!isPrepared) return;
      if (own) sent = await own.body();
      else await admin.query("set session_replication_role = replica; update record.plan_versions set state = 'sent' where state <> 'agreed'; set session_replication_role = origin");
      before = { ...before, ...(await kept.now(tables)) };
    };
    await prepare();
    losing.keep();
    const { status } = await send();
    // Numbers of visits are asked for many at a time, and not by every save.
    const statements = losing.sent.filter((text) => !text.includes('nextval('));
    const whole = moved(before, await kept.now());
    expect({ route, status, isDone: status < 300 }).toEqual({ route, status, isDone: true });
    const tables = [...Object.keys(whole), 'record.plan_versions'];
    const since = async () => moved(before, { ...before, ...(await kept.now(tables)) });
    const anew = async () => {
      await kept.bringBack(tables);
      await prepare(tables);
    };
    await anew();

    const wrong: object[] = [];
    const losses = lossesOf(statements, turn, own || statements.length > LONG ? 3 : 1);
    const commit = losses.at(-1)!.at;
    for (const { at, loss } of losses) {
      losing.lose(at, loss);
      const lost = await send();
      losing.keep();
      const left = await since();
      const say = (what: string, more: object) => wrong.push({ at, of: statements.length, loss, what, ...more });
      if (lost.status !== 503) say('is answered', { status: lost.status });
      const isThere = Object.keys(left).length > 0;
      if (isThere && !isDeepStrictEqual(left, whole)) say('is there in part', { left, whole });
      // Where nothing was left behind, the next that is lost is what was sent again; it is done once, before the last commit.
      if (!isThere && own) await anew();
      if (!isThere && at !== commit) continue;
      const again = await send();
      const then = await since();
      const isOnce = isDeepStrictEqual(uncounted(then), uncounted(whole));
      if (isOnce === (isThere && route in twice)) say('is not there once', { status: again.status, then, whole });
      if (!isThere && again.status !== status) say('is not taken again', { status: again.status });
      await anew();
    }
    await kept.bringBack(tables);
    const left = await kept.now();
    expect(wrong).toEqual([]);
    expect(moved(untouched, left)).toEqual({});
  });
});

/**
 * At every statement the connection is lost or the statement fails, in turns, so that of two acts that begin alike each meets the other loss; of a
 * long act, and of one that hashes a password each time, every third. At the commit that keeps it the connection is lost, before and after. What was
 * only read before has commits too.
 */
function lossesOf(statements: readonly string[], turn: number, each: number): { at: number; loss: Loss }[] {
  const last = statements.findLastIndex((text) => /^commit$/i.test(text)) + 1;
  const tried = statements.map((_, index) => index + 1).filter((at) => at !== last && at % each === 0);
  return [...tried.map((at, index) => ({ at, loss: (index + turn) % 2 === 0 ? 'before' as const : 'failing' as const })), { at: last, loss: 'before' }, { at: last, loss: 'after' }];
}

function uncounted(rows: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).filter(([named]) => !counted.includes(named)));
}
