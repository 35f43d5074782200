import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { deriveAuthority } from '../../clocks/derive-authority.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ProblemDocument } from '../../http/problem.js';
import { type Role, roles } from '../../staff/roles.js';
import { type Keys, keysOfChildren, keysOfEntries, keysOfPeople, nowhere } from './keys-of.js';
import { makeEntries, rows } from './made-children.js';
import { policy } from './policy.js';
import { type Route, routesOf } from './routes-of.js';
import { situations, standings } from './standing.js';
import { undone } from './undone.js';

/** The plan that is being written, sent and back. */
const planBecomes = (state: 'sent' | 'draft') => `set session_replication_role = replica; update record.plan_versions set state = '${state}' where state <> 'agreed'`;

/** Every route, asked by every role, about a child in every situation, over HTTP on a real store. */
describe('the access matrix', () => {
  let test: TestApp;
  let routes: Route[];
  const people = new Map<Role, Asking>();
  let children: Map<string, Keys>;
  let entries: Map<string, Keys>;
  let persons: Map<string, Keys>;
  let before: unknown;
  beforeAll(async () => {
    test = await makeTestApp();
    routes = routesOf(test.app);
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows.ours));
    await inAuthority(test.store.dataSource, { authorityId: 2 }, (manager) => manager.query(rows.theirs));
    for (const authority of [1, 2]) await deriveAuthority(test.store.dataSource, authority);
    for (const role of roles) people.set(role, await test.as([role], { email: `${role}@council.example` }));
    for (const role of ['social-worker', 'iro', 'inspector'] as const) await test.as([role], { authorityId: 2, email: `${role}@other.example` });
    await test.asOwner(async (admin) => {
      await makeEntries(admin);
      children = await keysOfChildren(admin);
      entries = await keysOfEntries(admin);
      persons = await keysOfPeople(admin);
    });
    undone(test.store.dataSource);
    before = await kept();
  });
  afterAll(() => test.close());

  const isOfChild = ({ path }: Route) => path.startsWith('/api/children/:publicId');
  const nameOf = ({ verb, path }: Route) => `${verb} ${path}`;
  const ask = (asking: Asking, route: Route, keys: Keys) => {
    const { body, question, parts } = policy[nameOf(route)] ?? {};
    const address = route.path.replaceAll(/:(\w+)/g, (_, part: string) => keys[parts?.[part] ?? part] ?? 'x') + (question?.(keys) ?? '');
    if (route.verb === 'GET') return asking.get(address);
    const sent = body?.(keys) ?? {};
    const headers = { 'idempotency-key': randomUUID() };
    return 'form' in sent ? asking.send(route.verb, address, sent.form, { ...headers, 'content-type': 'multipart/form-data; boundary=b' }) : asking.send(route.verb, address, sent, headers);
  };
  const typeOf = ({ body }: Answer) => (body as ProblemDocument | undefined)?.type;

  it('states what it expects of every route of the server, and of no other', () => {
    expect(Object.keys(policy).sort()).toEqual(routes.map(({ verb, path }) => `${verb} ${path}`).sort());
    expect(routes.length).toBeGreaterThan(90);
  });

  it('lets nobody in who is not signed in, but where anybody may', async () => {
    for (const route of routes) {
      const { status } = await ask(test.nobody, route, children.get('own')!);
      const isOpen = policy[nameOf(route)]?.for === 'anybody';
      expect({ ...route, isLetIn: isOpen || status !== 401, fails: status >= 500 && status !== 503 }).toEqual({ ...route, isLetIn: isOpen, fails: false });
    }
  });

  it.each(roles)('is as stated for a %s', async (role) => {
    const wrong: object[] = [];
    const found = (cell: object, came: unknown, expected: unknown) => void (isDeepStrictEqual(came, expected) || wrong.push({ ...cell, came, expected }));
    for (const route of routes.filter((each) => policy[nameOf(each)]?.for !== 'anybody')) {
      const stated = policy[nameOf(route)]!;
      const isRefused = !stated.for.includes(role) || (role === 'inspector' && route.verb !== 'GET' && !stated.isOwn && !/\/(printed|find)$/.test(nameOf(route)));
      const asked = (keys: Keys) => ask(people.get(role)!, route, { ...keys, ...(role === 'system-administrator' && { sharedKind: 'staff' }) });
      const of = isOfChild(route) ? children : new Map([...entries, ['own', { ...entries.get('own')!, ...persons.get(role) }]]);
      if (stated.waitsForAgreement) await test.asOwner((owner) => owner.query(planBecomes('sent')));
      const here = isOfChild(route) ? situations : stated.namesRow ? (['own', 'another authority'] as const) : (['own'] as const);
      const answers = await Promise.all([...here.map((situation) => of.get(situation)!), ...(isRefused || here.length === 1 ? [] : [nowhere])].map(asked));
      const none = answers[here.length];
      for (const [at, situation] of here.entries()) {
        const answer = answers[at]!;
        const cell = { route: nameOf(route), role, situation };
        const standing = isOfChild(route) ? standings[role][situation] : situation === 'own' ? 'answered' : 'not there';
        if (isRefused) found(cell, became(answer), 'refused');
        // What is not there, or is nothing of theirs, is told from what never was in nothing: the same status, the same body.
        else if (standing === 'not there') found(cell, [answer.status, answer.body], [none!.status, none!.body]);
        else if (standing === 'asked why' && !stated.asksNoReason) found(cell, became(answer), 'asked why');
        else found({ ...cell, says: answer.status >= 400 ? answer.body : null }, [became(answer), answer.status >= 400 ? answer.status : 'done'], ['answered', stated.comes?.[0] ?? 'done']);
      }
      if (!isRefused && isOfChild(route) && stated.namesRow && standings[role].own === 'answered') {
        // Nor are the rows of another child under the address of one who is theirs.
        const publicId = children.get('own')!['publicId']!;
        const [mixed, neither] = await Promise.all([children.get('elsewhere')!, nowhere].map((keys) => asked({ ...keys, publicId })));
        found({ route: nameOf(route), role, situation: 'another child’s row' }, [mixed!.status, mixed!.body, mixed!.status >= 400], [neither!.status, neither!.body, true]);
      }
      if (stated.waitsForAgreement) await test.asOwner((owner) => owner.query(planBecomes('draft')));
    }
    expect(wrong).toEqual([]);
  });

  it('has left nothing of all that', async () => expect(await kept()).toEqual(before));

  /** How much has been written in the record and in the log. */
  const kept = () => test.asOwner(async (owner) => (await owner.query('select (select sum(position) from record.clocks) as positions, (select count(*) from audit.events) as events')).rows[0] as unknown);

  function became(answer: Answer): string {
    if (answer.status >= 500) return `failed with ${answer.status}`;
    if (answer.status === 401) return 'not signed in';
    if (typeOf(answer) === '/problems/say-why') return 'asked why';
    if (/not-permitted|not-yours-to-record|reading-only/.test(String(typeOf(answer)))) return 'refused';
    return typeOf(answer) === '/problems/no-such-child' ? 'not there' : 'answered';
  }
});
