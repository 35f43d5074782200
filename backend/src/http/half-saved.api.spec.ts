import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { onceAnyway } from '../../test/made-requests/once-anyway.js';
import { KeptState, moved } from '../../test/kill/kept-state.js';
import { LosingConnections, type Loss } from '../../test/kill/losing-connections.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { type Keys, keysOfChildren, keysOfEntries, keysOfPeople } from '../access/matrix/keys-of.js';
import { makeEntries, rows } from '../access/matrix/made-children.js';
import { policy } from '../access/matrix/policy.js';
import { standings } from '../access/matrix/standing.js';
import { deriveAuthority } from '../clocks/derive-authority.js';
import { inAuthority } from '../database/authority-transaction.js';
import { type Role, roles } from '../staff/roles.js';

/** What signs in or out by it: it ends what it is sent with, and a few tries are all there are. No word is written there. */
const ofSigningIn = ['PUT /api/me/password'];
/** What is there a second time when it is sent again, and why that is right. */
const twice: Record<string, string> = {
  'POST /api/imports/extract': 'the same files are read in again, and find everything as it is',
  'POST /api/my-calendar': 'nobody can read the first address, so there is a new one, and the first is ended',
};
/** Of an act with more statements than this only some are tried. */
const LONG = 40;
/** What is counted for every question, whoever asks it: the log, and the numbering of what the record knew when. */
const counted = ['audit.events', 'record.clocks', 'record.moved', 'record.positions'];
const reads = onceAnyway['only reads']!.map((path) => `POST ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
const writes = Object.entries(policy).filter(([route, { for: who, comes }]) => !route.startsWith('GET ') && who !== 'anybody' && !comes && !ofSigningIn.includes(route) && !reads.includes(route));

/**
 * Every statement of every act there is fails in its turn, and at its commit the connection is lost, before the database has it and once it has;
 * then the same is sent again. What comes of it is held against the same act left in peace.
 */
describe('whatever is being saved while the connection is lost', () => {
  let test: TestApp;
  let admin: pg.Client;
  let losing: LosingConnections;
  let kept: KeptState;
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
    kept = await KeptState.of(admin);
    losing = new LosingConnections(admin);
  });
  afterAll(async () => {
    losing.end();
    await admin.end();
    await test.close();
  });

  it.each(writes)('%s is whole or not there, and there once when it is sent again', async (route, { for: who, body, parts }) => {
    const [verb, path] = route.split(' ') as ['POST', string];
    const isOfChild = path.startsWith('/api/children/:publicId');
    const role = roles.find((one) => who.includes(one as never) && (!isOfChild || standings[one].own === 'answered'))!;
    const keys: Keys = { ...(isOfChild ? children : entries).get('own')!, ...(!isOfChild && persons.get(role)), ...(role === 'system-administrator' && { sharedKind: 'staff' }) };
    const address = path.replaceAll(/:(\w+)/g, (_, part: string) => keys[parts?.[part] ?? part] ?? 'x');
    const sent = body?.(keys) ?? {};
    const headers = { 'idempotency-key': randomUUID(), ...('form' in sent && { 'content-type': 'multipart/form-data; boundary=b' }) };
    const send = (): Promise<Answer> => people.get(role)!.send(verb, address, 'form' in sent ? sent.form : sent, headers);
    const waiting = () => path.includes('/sign-off/') && admin.query("set session_replication_role = replica; update record.plan_versions set state = 'sent' where state <> 'agreed'; set session_replication_role = origin");

    const untouched = await kept.now();
    await waiting();
    const before = await kept.now();
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
      await waiting();
    };
    await anew();

    const wrong: object[] = [];
    for (const { at, loss } of lossesOf(statements)) {
      losing.lose(at, loss);
      const lost = await send();
      losing.keep();
      const left = await since();
      const say = (what: string, more: object) => wrong.push({ at, of: statements.length, loss, what, ...more });
      if (lost.status !== 503) say('is answered', { status: lost.status });
      const isThere = Object.keys(left).length > 0;
      if (isThere && !isDeepStrictEqual(left, whole)) say('is there in part', { left, whole });
      // Where nothing was left behind, sending again is sending; it is done once, before the last commit.
      if (!isThere && (at < statements.length || loss === 'failing')) continue;
      const again = await send();
      const then = await since();
      const isOnce = isDeepStrictEqual(uncounted(then), uncounted(whole));
      if (isOnce === (isThere && route in twice)) say('is not there once', { status: again.status, then, whole });
      if (!isThere && again.status !== status) say('is not taken again', { status: again.status });
      await anew();
    }
    await kept.bringBack(tables);
    expect(wrong).toEqual([]);
    expect(moved(untouched, await kept.now())).toEqual({});
  });
});

/** Every statement fails, of a long act every third; at the commit that keeps it the connection is lost. What was only read before has commits too. */
function lossesOf(statements: readonly string[]): { at: number; loss: Loss }[] {
  const last = statements.findLastIndex((text) => /^commit$/i.test(text)) + 1;
  const each = statements.length > LONG ? 3 : 1;
  const failing = statements.map((_, index) => index + 1).filter((at) => at !== last && at % each === 0);
  return [...failing.map((at) => ({ at, loss: 'failing' as const })), { at: last, loss: 'before' }, { at: last, loss: 'after' }];
}

function uncounted(rows: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).filter(([named]) => !counted.includes(named)));
}
