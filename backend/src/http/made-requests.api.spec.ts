import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { canary, type Canaries, keepCanaries } from '../../test/made-requests/canaries.js';
import { type MadeRequest, requestsOf } from '../../test/made-requests/make-requests.js';
import { type Route, routes } from '../../test/made-requests/contract.js';
import { type Answer, type Asking, makeTestApp, type TestApp } from '../../test/test-app.js';
import { bodies } from '../access/matrix/bodies.js';
import { bringUpToDate } from '../clocks/bring-up-to-date.js';
import { importExtract } from '../exchange/extract/import-extract.js';
import { madeExtract } from '../exchange/extract/made-extract.js';
import { findAuthority } from '../reference/find-authority.js';
import { type Role, roles } from '../staff/roles.js';
import { today } from './today.js';

/* A few requests a route in every run, the same each time; AELWYD_MADE_REQUESTS=1000 asks for as many, and others each time. */
const asked = Number(process.env['AELWYD_MADE_REQUESTS'] ?? 0);
const [times, seed] = [asked || 6, asked ? Date.now() : 20_261_125];

/** Lines of a stack, and names of what is inside. */
const inside = /\n\s+at .+:\d+|node_modules|QueryFailedError|TypeError|syntax error|violates|relation "|\/src\//;

/** Signing in is last: it is slowed down for those who get it wrong. Signing out and away is before it. */
const rank = ({ path }: Route) => Number(/sign|session|account|password|factor|passkey/.test(path));

describe('requests made from the contract', () => {
  let test: TestApp;
  let theirs: Canaries;
  const people = new Map<string, { held: Role[]; asking: Asking }>();
  const known: Record<string, string[]> = { code: ['looked-after'], id: ['case-record-retention', 'visit-first-week'], kind: ['placements', 'visits', 'alerts'], place: ['visit.1'], which: ['current'] };

  beforeAll(async () => {
    test = await makeTestApp();
    await load('W06000001', { staff: 'staff_id,name,email,job,team,started_on\nS1,Mair Puw,mair@council.example,social-worker,North,2010-01-01\nS2,Ifan Rhys,,independent-reviewing-officer,,2010-01-01\n' });
    await load('W06000002', {});
    const admin = new pg.Client({ connectionString: test.store.adminUrl });
    await admin.connect();
    const { authorityId } = (await findAuthority(test.store.dataSource, 'W06000001'))!;
    known['publicId'] = (await admin.query('select public_id from record.children order by authority_id = $1 desc, child_no', [authorityId])).rows.map(({ public_id }) => public_id);
    known['key'] = (await admin.query('select duty, arose_on::text, regime, about from clocks.duty_occurrences limit 5')).rows.map(({ duty, arose_on, regime, about }) => Buffer.from([duty, arose_on, regime, about].join('~')).toString('base64url'));
    theirs = await keepCanaries(admin, (await findAuthority(test.store.dataSource, 'W06000002'))!.authorityId);
    await admin.end();
    await sign('everybody', [...roles].filter((role) => role !== ('inspector' as string)));
    await sign('social-worker', ['social-worker']);
    await sign('system-administrator', ['system-administrator']);
  });
  afterAll(() => test.close());

  async function load(authority: string, changes: Parameters<typeof madeExtract>[0]): Promise<void> {
    const content = { ...(await madeExtract(changes)), authority };
    const outcome = await importExtract(test.store.dataSource, content, { today: today() });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults.slice(0, 3)));
    await bringUpToDate(test.store.dataSource, (await findAuthority(test.store.dataSource, authority))!.authorityId);
  }

  async function sign(name: string, held: Role[]): Promise<void> {
    const authorityId = (await findAuthority(test.store.dataSource, 'W06000001'))!.authorityId;
    const email = name === 'social-worker' && !people.has(name) ? 'mair@council.example' : undefined;
    people.set(name, { held, asking: await test.as(held, { authorityId, ...(email && { email }) }) });
  }

  /** A body the route takes, about children and rows that are there. */
  const rightOf = ({ verb, path }: Route) => {
    const right = bodies[`${verb} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`];
    const [publicId = '', elsewhere = '', goes = ''] = known['publicId'] ?? [];
    return right && (() => right({ publicId, elsewhere, goes, visitNo: '1', assessmentNo: '1', staffNo: '1', otherStaffNo: '2', sharedKind: 'carers' }));
  };
  /** Whoever names an id may be told it again. */
  const sentIn = ({ url, payload }: MadeRequest, id: string) => url.includes(id) || String(payload ?? '').includes(id);
  const ask = (asking: Asking, { verb }: Route, { url, payload, headers }: MadeRequest): Promise<Answer> =>
    verb === 'GET' ? asking.get(url) : asking.send(verb, url, payload, headers);

  it('are made for every route, of a store where the other authority’s every text would be known again', () => {
    expect(routes.length).toBeGreaterThan(100);
    expect(theirs.columns).toBeGreaterThan(100);
    expect(theirs.ids.length).toBeGreaterThan(2);
  });

  it.each(routes.toSorted((a, b) => rank(a) - rank(b)).map((route) => [`${route.verb} ${route.path}`, route] as const))('never fail, tell of the inside or of others: %s', async (_name, route) => {
    for (const [name, { held, asking }] of people) if ((await asking.get('/api/me')).status !== 200) await sign(name, held);
    const whose = fc.constantFrom(...people.keys(), 'nobody');
    await fc.assert(
      fc.asyncProperty(whose, requestsOf(route, known, rightOf(route)), async (name, request) => {
        const answer = await ask(people.get(name)?.asking ?? test.nobody, route, request);
        const said = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? null);
        const found = { status: answer.status >= 500 ? answer.status : 0, inside: inside.exec(said)?.[0] ?? null, isOthers: said.includes(canary) || theirs.ids.some((id) => said.includes(id) && !sentIn(request, id)), undeclared: undeclared(route, answer) };
        expect({ name, ...found }).toEqual({ name, status: 0, inside: null, isOthers: false, undeclared: null });
      }),
      { numRuns: times, seed, endOnFailure: true },
    );
  }, Math.max(180_000, times * 2_000));
});

/** What an answer says beyond the contract, or short of it; null where it fits. */
function undeclared({ answers }: Route, { status, body, headers }: Answer): unknown {
  if (status >= 300) return String(headers['content-type']).startsWith('application/problem+json') || status === 304 ? null : `a problem as ${headers['content-type']}`;
  if (!answers.has(status)) return `status ${status}`;
  const fits = answers.get(status);
  if (!fits || !String(headers['content-type']).startsWith('application/json') || fits(body)) return null;
  return fits.errors?.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`).slice(0, 3);
}
