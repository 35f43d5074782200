import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../../test/test-app.js';
import { inAuthority } from '../../database/authority-transaction.js';
import type { ProblemDocument } from '../../http/problem.js';
import { type Role, roles } from '../../staff/roles.js';
import { policy } from './policy.js';
import { type Route, routesOf } from './routes-of.js';
import { type Situation, situations, type Standing, standings } from './standing.js';

const nowhere = '7d444840-9dc0-41d1-b245-5ffdce74fad2';
const theirStaff = roles.map((role) => `(1, '${role}', 'Invented Person', '${role}@council.example', 'social-worker', 'North', '2015-01-01')`).join(', ');
const rows = `
  insert into staff (authority_id, staff_id, name, email, job, team, started_on) values ${theirStaff};
  insert into children (authority_id, child_id, forenames, surname, date_of_birth) values
    (1, 'own', 'Siôn', 'Llywelyn', '2012-02-29'), (1, 'elsewhere', 'Mali', 'Dafydd', '2014-07-01'), (1, 'restricted', 'Gwen', 'Cadwaladr', '2013-07-01');
  insert into allocations (authority_id, child_no, staff_no, role, started_on) select 1, c.child_no, s.staff_no, 'social-worker', '2020-01-01'
    from children c join staff s on s.staff_id = 'social-worker' where c.child_id <> 'elsewhere';
  insert into placements (authority_id, child_no, placement_id, started_on, placement_type) select 1, child_no, child_id, '2020-01-01', 'F2' from children where child_id <> 'elsewhere';
  insert into out_of_area_decisions (authority_id, child_no, placement_no) select 1, child_no, placement_no from placements;
  insert into access.restrictions (authority_id, child_no, kind, reason, review_on, set_by) select 1, child_no, 'other', 'of the test', '2099-01-01', 1 from children where child_id = 'restricted';
`;

/** Routes that end the session of whoever asks, or change how they sign in: each is asked by somebody of its own. */
const isEnding = ({ verb, path }: Route) => verb !== 'GET' && (path.endsWith('/sign-out') || path.includes('/sessions'));
/** Whoever says why sees more of the child afterwards, so that is asked last. */
const saysWhy = ({ path }: Route) => path.endsWith('/purpose');

/** Every route, asked by every role, about a child in every situation, over HTTP on a real store. */
describe('the access matrix', () => {
  let test: TestApp;
  let routes: Route[];
  const people = new Map<Role, Asking>();
  const childOf = new Map<Situation, string>();
  beforeAll(async () => {
    test = await makeTestApp();
    routes = routesOf(test.app).sort((a, b) => Number(saysWhy(a)) - Number(saysWhy(b)));
    await inAuthority(test.store.dataSource, { authorityId: 1 }, (manager) => manager.query(rows));
    await inAuthority(test.store.dataSource, { authorityId: 2 }, (manager) =>
      manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (2, 'another authority', 'Nia', 'Invented', '2014-05-01')`),
    );
    for (const role of roles) people.set(role, await test.as([role], { email: `${role}@council.example` }));
    const admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    for (const { child_id, public_id } of (await admin.query('select child_id, public_id from record.children')).rows) childOf.set(child_id, public_id);
    await admin.query(`
      insert into access.samples (authority_id, account_no, child_no, started_on, ended_on, chosen_by)
        select 1, a.account_no, c.child_no, '2020-01-01', '2099-01-01', 1 from staff.accounts a join record.children c on c.child_id in ('own', 'restricted') where a.email = 'inspector@council.example';
      insert into access.purposes (authority_id, account_no, child_no, said_on, purpose)
        select 1, a.account_no, c.child_no, (now() at time zone 'Europe/London')::date, 'quality-audit' from staff.accounts a join record.children c on c.child_id = 'own' where a.email ~ '^(performance|head)'`);
    await admin.end();
  });
  afterAll(() => test.close());

  const isOfChild = ({ path }: Route) => path.startsWith('/api/children/:publicId');
  const addressOf = ({ path }: Route, child: string) =>
    path
      .replace('/children/:publicId', `/children/${child}`)
      .replaceAll(/:\w*[iI]d\b/g, nowhere)
      .replace(':code', 'looked-after')
      .replace(':kind', 'placements')
      .replaceAll(/:\w*No\b/g, '1')
      .replaceAll(/:\w+/g, 'visits');
  const ask = (asking: Asking, route: Route, child = nowhere) => {
    const address = addressOf(route, child);
    return route.verb === 'GET' ? asking.get(address) : asking.send(route.verb, address, policy[`${route.verb} ${route.path}`]?.body ?? {});
  };
  const typeOf = ({ body }: Answer) => (body as ProblemDocument | undefined)?.type;

  it('states what it expects of every route of the server, and of no other', () => {
    expect(Object.keys(policy).sort()).toEqual(routes.map(({ verb, path }) => `${verb} ${path}`).sort());
    expect(routes.length).toBeGreaterThan(90);
  });

  it('lets nobody in who is not signed in, but where anybody may', async () => {
    for (const route of routes) {
      const { status } = await ask(test.nobody, route, childOf.get('own'));
      const isOpen = policy[`${route.verb} ${route.path}`]?.for === 'anybody';
      expect({ ...route, isLetIn: isOpen || status !== 401, fails: status >= 500 && status !== 503 }).toEqual({ ...route, isLetIn: isOpen, fails: false });
    }
  });

  it.each(roles)('is as stated for a %s', async (role) => {
    for (const route of routes) {
      const asking = isEnding(route) ? await test.as([role]) : people.get(role)!;
      const stated = policy[`${route.verb} ${route.path}`]!;
      if (stated.for === 'anybody') continue;
      const isAllowed = stated.for.includes(role);
      const readsOnly = role === 'inspector' && route.verb !== 'GET' && !stated.isOwn;
      for (const situation of isOfChild(route) ? situations : (['own'] as const)) {
        const answer = await ask(asking, route, childOf.get(situation));
        const cell = { route: `${route.verb} ${route.path}`, role, situation };
        expect({ ...cell, became: became(answer) }).toEqual({ ...cell, became: !isAllowed ? 'refused' : readsOnly ? 'refused' : expect.stringMatching(/answered|asked why|not there/) });
        if (!isAllowed || readsOnly || !isOfChild(route)) continue;
        await assertStands(standings[role][situation], answer, cell, route, asking, stated.asksNoReason ?? false);
      }
    }
  });

  /** A child who is not there is told from one who never was in nothing: the same status, the same body. */
  async function assertStands(standing: Standing, answer: Answer, cell: object, route: Route, asking: Asking, asksNoReason: boolean): Promise<void> {
    if (standing === 'not there') {
      const none = await ask(asking, route, nowhere);
      expect({ ...cell, status: answer.status, body: answer.body }).toEqual({ ...cell, status: none.status, body: none.body });
      return;
    }
    // What was sent was refused by its shape, before any child was looked for: it says the same of every child.
    if (answer.status === 400 || answer.status === 422) return;
    const expected = standing === 'asked why' && !asksNoReason ? 'asked why' : 'answered';
    expect({ ...cell, became: became(answer) }).toEqual({ ...cell, became: expected });
  }

  function became(answer: Answer): string {
    if (answer.status >= 500) return `failed with ${answer.status}`;
    if (answer.status === 401) return 'not signed in';
    if (typeOf(answer) === '/problems/say-why') return 'asked why';
    if (answer.status === 403) return 'refused';
    return typeOf(answer) === '/problems/no-such-child' ? 'not there' : 'answered';
  }
});
