import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestApp, type Asking, type TestApp } from '../../../test/test-app.js';
import type { ManagedAccountView, AccountWithLinkView } from './accounts-view.js';

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const password = 'ceffyl batri cywir stwffwl';

describe('the accounts of an authority', () => {
  let test: TestApp;
  let admin: Asking;
  beforeAll(async () => {
    test = await makeTestApp();
    admin = await test.as(['system-administrator'], { email: 'anwen@council.example' });
  });
  afterAll(() => test.close());

  const someone = (more: object = {}) => ({ name: 'Mari Invented', email: 'mari@council.example', roles: ['social-worker'], team: 'East', language: 'cy', ...more });
  const add = (given: object, key: string = randomUUID()) => admin.send('POST', '/api/accounts', given, { 'idempotency-key': key });
  const signIn = (email: string) => test.nobody.send('POST', '/api/sign-in', { email, password });
  const arrive = async ({ link }: AccountWithLinkView) => {
    const [, token] = (link ?? '').split('#');
    return test.nobody.send('POST', '/api/chosen-password', { token, chosen: password });
  };
  const seen = async (accountId: string) => (await admin.get(`/api/accounts/${accountId}`)).body as ManagedAccountView;

  it('are added to in six answers, once however often they are sent, and the person chooses their own password', async () => {
    const key = randomUUID();
    const made = await add(someone(), key);
    expect(made).toMatchObject({ status: 201, body: { account: { email: 'mari@council.example', roles: ['social-worker'], team: 'East', state: 'open', version: 1 }, link: expect.stringMatching(/^http:\/\/localhost(:80)?\/choose-password#.{40}/) } });
    expect(await add(someone(), key)).toMatchObject({ status: 201, body: { account: { accountId: key }, link: null } });
    expect((await arrive(made.body as AccountWithLinkView)).status).toBe(204);
    expect(await signIn('mari@council.example')).toMatchObject({ status: 200, body: { roles: ['social-worker'], language: 'cy' } });
    const staff = await test.asOwner(async (owner) => (await owner.query(`select job, team from record.staff where email = 'mari@council.example'`)).rows);
    expect(staff).toEqual([{ job: 'social-worker', team: 'East' }]);
  });

  it.each([
    { wrong: { email: 'MARI@council.example' }, field: 'email', because: 'the address has an account' },
    { wrong: { email: 'x@council.example', roles: [] }, field: 'roles', because: 'there is no role' },
    { wrong: { email: 'x@council.example', roles: ['king'] }, field: 'roles', because: 'it is no role' },
    { wrong: { email: 'x@council.example', roles: ['inspector'], opensOn: today }, field: 'closesOn', because: 'an inspector’s account closes' },
    { wrong: { email: 'x@council.example', roles: ['inspector', 'iro'], opensOn: today, closesOn: today }, field: 'roles', because: 'an inspector is nothing else' },
    { wrong: { email: 'x@council.example', opensOn: today, closesOn: inDays(-1) }, field: 'closesOn', because: 'it would close before it opens' },
    { wrong: { email: 'x@council.example', opensOn: '2026-02-31' }, field: 'opensOn', because: 'there is no such day' },
  ])('say at the field that $because', async ({ wrong, field }) => {
    const answer = await add(someone(wrong));
    expect([400, 422]).toContain(answer.status);
    expect(answer.body).toMatchObject({ errors: [{ field, message: { en: expect.any(String), cy: expect.any(String) } }] });
  });

  it('change at the next request of whoever they belong to', async () => {
    const made = (await add(someone({ email: 'moves@council.example' }))).body as AccountWithLinkView;
    await arrive(made);
    const worker = test.with(await signIn('moves@council.example'));
    const { accountId, version } = await seen(made.account.accountId);
    expect(await admin.send('PATCH', `/api/accounts/${accountId}`, { roles: ['team-manager'], version: version + 1 })).toMatchObject({ status: 409 });
    expect(await admin.send('PATCH', `/api/accounts/${accountId}`, { roles: ['team-manager'], version })).toMatchObject({ status: 200, body: { roles: ['team-manager'], version: version + 1 } });
    expect((await worker.get('/api/me')).status).toBe(401);
    const noted = await test.asOwner(async (owner) => (await owner.query(`select fields from audit.events where event = 'roles-changed'`)).rows);
    expect(noted).toEqual([{ fields: { before: ['social-worker'], after: ['team-manager'] } }]);
  });

  it('are closed and opened, and closing them ends every session', async () => {
    const made = (await add(someone({ email: 'leaves@council.example' }))).body as AccountWithLinkView;
    await arrive(made);
    const leaver = test.with(await signIn('leaves@council.example'));
    const { accountId, version } = await seen(made.account.accountId);
    expect(await admin.send('POST', `/api/accounts/${accountId}/disabling`, { version })).toMatchObject({ status: 200, body: { state: 'disabled' } });
    expect((await leaver.get('/api/me')).status).toBe(401);
    expect((await signIn('leaves@council.example')).status).toBe(401);
    expect(await admin.send('POST', `/api/accounts/${accountId}/enabling`, { version: version + 1 })).toMatchObject({ body: { state: 'open' } });
    expect((await leaver.get('/api/me')).status).toBe(401);
    expect((await signIn('leaves@council.example')).status).toBe(200);
  });

  it('of an inspector are open between two days and not outside them, even for a session that is open', async () => {
    const made = (await add(someone({ email: 'arolygydd@ciw.example', roles: ['inspector'], team: undefined, opensOn: today, closesOn: today }))).body as AccountWithLinkView;
    await arrive(made);
    const signedIn = await signIn('arolygydd@ciw.example');
    expect(signedIn).toMatchObject({ status: 200, body: { roles: ['inspector'] } });
    const inspector = test.with(signedIn);
    expect((await inspector.get('/api/children')).body).toMatchObject({ total: 0 });
    const { accountId, version } = await seen(made.account.accountId);
    await admin.send('PATCH', `/api/accounts/${accountId}`, { roles: ['inspector'], version, opensOn: inDays(2), closesOn: inDays(3) });
    expect((await inspector.get('/api/me')).status).toBe(401);
    expect(await signIn('arolygydd@ciw.example')).toMatchObject({ status: 403, body: { type: '/problems/outside-dates' } });
    expect(await seen(accountId)).toMatchObject({ state: 'outside-dates' });
  });

  it('begin anew for somebody who has lost what they sign in with', async () => {
    const made = (await add(someone({ email: 'lost@council.example' }))).body as AccountWithLinkView;
    await arrive(made);
    const { accountId, version } = await seen(made.account.accountId);
    const anew = await admin.send('POST', `/api/accounts/${accountId}/beginning`, { version });
    expect((await signIn('lost@council.example')).status).toBe(401);
    expect((await arrive(anew.body as AccountWithLinkView)).status).toBe(204);
    expect((await signIn('lost@council.example')).status).toBe(200);
  });

  it('are nobody’s own to change, nor anybody’s of another authority', async () => {
    const { accounts } = (await admin.send('POST', '/api/accounts/find', { find: 'anwen' })).body as { accounts: ManagedAccountView[] };
    const own = accounts.find(({ isMe }) => isMe);
    expect(await admin.send('PATCH', `/api/accounts/${own?.accountId}`, { roles: ['head-of-service'], version: own?.version })).toMatchObject({ status: 409, body: { type: '/problems/not-oneself' } });
    const stranger = await test.as(['system-administrator'], { authorityId: 2 });
    expect((await stranger.get(`/api/accounts/${own?.accountId}`)).status).toBe(404);
    expect((await stranger.get('/api/accounts')).body).toMatchObject({ total: 1 });
  });

  it('ask whoever changes them for a recent sign-in', async () => {
    await test.asOwner((owner) => owner.query(`update staff.sessions set proved_at = now() - interval '11 minutes'`));
    expect(await add(someone({ email: 'late@council.example' }))).toMatchObject({ status: 403, body: { type: '/problems/show-who-you-are' } });
  });
});
