import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AtProvider, councilProvider, followTo } from '../../../test/council-provider.js';
import { makeTestApp, type TestApp } from '../../../test/test-app.js';
import { makeAccount } from '../make-account.js';
import { SignInSettings } from '../sign-in-settings.js';

const address = 'https://aelwyd.council.example';
const client = { id: 'aelwyd', secret: 'a secret between the two of them', returnTo: `${address}/sign-in/back` };
const nia: AtProvider = { sub: 'oid-of-nia', email: 'Nia@council.example', email_verified: true, name: 'Nia Invented', groups: ['workers'], amr: ['pwd', 'mfa'] };

describe('the organisation’s own sign-in', () => {
  let test: TestApp;
  let council: Awaited<ReturnType<typeof councilProvider>>;
  beforeAll(async () => {
    council = await councilProvider(client);
    const groups = new Map([['workers', 'social-worker'], ['heads', 'head-of-service']]);
    const provider = { issuer: council.issuer, client: client.id, secret: client.secret, authority: 'W06000001', groups, groupClaim: 'groups', mfa: 'mfa', makesAccounts: false };
    test = await makeTestApp({ signIn: { address, provider, secondFactorRoles: ['social-worker', 'head-of-service'] } });
    for (const email of ['nia@council.example', 'gone@council.example', 'mari@council.example', 'later@council.example']) {
      await makeAccount(test.store.dataSource, 1, { email, name: 'Invented', roles: ['iro'], language: 'cy', password: 'cywir iawn 2026' });
    }
  });
  afterAll(async () => {
    await test.close();
    await council.close();
  });

  const ask = async (given: object = {}) => (await test.nobody.send('POST', '/api/sign-in/provider/asked', given)).body as { flowId: string; address: string };
  const signIn = async (who: AtProvider, given: object = {}) => {
    council.at.keyboard = who;
    const flow = await ask(given);
    const { search } = new URL(await followTo(flow.address, client.returnTo));
    return { flow, query: search, answer: await test.nobody.send('POST', '/api/sign-in/provider', { flowId: flow.flowId, query: search }) };
  };
  const rolesOf = (email: string) => test.asOwner(async (owner) => (await owner.query('select role from staff.account_roles join staff.accounts using (authority_id, account_no) where email = $1', [email])).rows.map(({ role }) => role));

  it('is offered, and asked with PKCE, a state and a nonce', async () => {
    expect((await test.nobody.get('/api/sign-in/ways')).body).toMatchObject({ provider: true });
    const { searchParams } = new URL((await ask()).address);
    expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', state: expect.stringMatching(/.{20}/), nonce: expect.stringMatching(/.{20}/) });
  });

  it('opens the account prepared for a checked address, with the roles of the groups, and keeps to the subject from then on', async () => {
    const { answer } = await signIn(nia);
    expect(answer).toMatchObject({ status: 200, body: { email: 'nia@council.example', roles: ['social-worker'], needsFactor: false } });
    expect((await test.with(answer).get('/api/children')).status).toBe(200);
    expect((await signIn({ ...nia, email: 'renamed@council.example' })).answer).toMatchObject({ status: 200, body: { email: 'nia@council.example' } });
    expect((await signIn({ ...nia, sub: 'somebody-else' })).answer).toMatchObject({ status: 403, body: { type: '/problems/no-account' } });
  });

  it('changes the roles with the groups, and ends the sessions of before', async () => {
    const before = test.with((await signIn(nia)).answer);
    expect((await signIn({ ...nia, groups: ['heads', 'football'] })).answer).toMatchObject({ status: 200, body: { roles: ['head-of-service'] } });
    expect((await before.get('/api/me')).status).toBe(401);
    expect(await rolesOf('nia@council.example')).toEqual(['head-of-service']);
  });

  it.each([
    { who: { ...nia, amr: ['pwd'] }, name: 'provider-factor', because: 'there was no second factor' },
    { who: { ...nia, groups: ['football'] }, name: 'no-role', because: 'no group of theirs has a role' },
    { who: { ...nia, sub: 'mari', email: 'mari@council.example', email_verified: false }, name: 'no-account', because: 'nobody has checked the address' },
    { who: { ...nia, sub: 'new', email: 'new@council.example' }, name: 'no-account', because: 'nobody has prepared an account' },
  ])('opens nothing where $because', async ({ who, name }) => expect((await signIn(who)).answer).toMatchObject({ status: 403, body: { type: `/problems/${name}` } }));

  it('opens no account that was disabled, nor one outside its dates', async () => {
    await test.asOwner((owner) => owner.query(`update staff.accounts set disabled_at = now() where email = 'gone@council.example'; update staff.accounts set opens_on = current_date + 2 where email = 'later@council.example'`));
    expect((await signIn({ ...nia, sub: 'gone', email: 'gone@council.example' })).answer).toMatchObject({ status: 403, body: { type: '/problems/no-account' } });
    expect((await signIn({ ...nia, sub: 'later', email: 'later@council.example' })).answer).toMatchObject({ status: 403, body: { type: '/problems/outside-dates' } });
  });

  it('takes an answer once, from the browser that asked, and with its state', async () => {
    const { flow, query } = await signIn(nia);
    expect(await test.nobody.send('POST', '/api/sign-in/provider', { flowId: flow.flowId, query })).toMatchObject({ status: 400, body: { type: '/problems/too-late' } });
    const other = await ask();
    expect(await test.nobody.send('POST', '/api/sign-in/provider', { flowId: other.flowId, query })).toMatchObject({ status: 403, body: { type: '/problems/provider-refused' } });
    expect((await test.nobody.send('POST', '/api/sign-in/provider', { flowId: 'made up, made up, made up', query })).status).toBe(400);
  });

  it('makes an account where the settings say so, for a checked address and a role alone', async () => {
    const settings = test.app.get(SignInSettings);
    settings.provider = { ...settings.provider!, makesAccounts: true };
    expect((await signIn({ ...nia, sub: 'new', email: 'new@council.example', email_verified: false })).answer.status).toBe(403);
    expect((await signIn({ ...nia, sub: 'new', email: 'new@council.example' })).answer).toMatchObject({ status: 200, body: { email: 'new@council.example', roles: ['social-worker'] } });
  });

  it('asks again for what needs a recent sign-in, and counts from when it was shown', async () => {
    const { flow, answer } = await signIn({ ...nia, sub: 'new', email: 'new@council.example' }, { again: true });
    expect(new URL(flow.address).searchParams.get('prompt')).toBe('login');
    const asking = test.with(answer);
    expect((await asking.send('POST', '/api/me/passkeys/asked')).status).toBe(200);
    await test.asOwner((owner) => owner.query(`update staff.sessions set proved_at = now() - interval '11 minutes'`));
    expect((await asking.send('POST', '/api/me/passkeys/asked')).status).toBe(403);
  });

  it('is signed out of with Aelwyd', async () => {
    const { answer } = await signIn({ ...nia, sub: 'new', email: 'new@council.example' });
    const out = await test.with(answer).send('POST', '/api/sign-out');
    expect(out).toMatchObject({ status: 200, body: { continueAt: expect.stringContaining(`${council.issuer}/session/end?`) } });
  });

  it('ends the session of whoever signed out there, and by no other word than the provider’s', async () => {
    const logout = (form: string) => test.app.inject({ method: 'POST', url: '/api/sign-in/provider/logged-out', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: form });
    const [one, other] = [test.with((await signIn(nia)).answer), test.with((await signIn(nia)).answer)];
    const session = await test.asOwner(async (owner) => (await owner.query('select provider_session from staff.sessions order by session_no desc offset 1 limit 1')).rows[0].provider_session as string);
    const token = (await council.signOut(nia.sub, session)).replace('logout_token=', '');
    const [head, body, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const part = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64url');
    const wrong = [`${head}.${part({ ...claims, sid: 'of another' })}.${signature}`, `${part({ alg: 'none' })}.${body}.${signature}`, `${head}.${body}.${signature.slice(2)}`];
    for (const forged of wrong) expect((await logout(`logout_token=${forged}`)).statusCode).toBe(400);
    expect((await one.get('/api/me')).status).toBe(200);
    expect((await logout(`logout_token=${token}`)).statusCode).toBe(200);
    expect([(await one.get('/api/me')).status, (await other.get('/api/me')).status]).toEqual([401, 200]);
    expect((await logout(await council.signOut('a stranger', session))).statusCode).toBe(200);
    expect((await other.get('/api/me')).status).toBe(200);
  });
});
