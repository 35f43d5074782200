import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { makeAccount } from './make-account.js';
import { SignInSettings } from './sign-in-settings.js';

const account = { name: 'Nia Invented', roles: ['social-worker'] as const, language: 'cy' as const, password: 'cywir iawn 2026' };

describe('signing in', () => {
  let test: TestApp;
  let owner: pg.Client;
  beforeAll(async () => {
    test = await makeTestApp();
    for (const email of ['nia@council.example', 'tried@council.example', 'left@council.example', 'idle@council.example', 'old@council.example', 'out@council.example']) {
      await makeAccount(test.store.dataSource, 1, { ...account, email });
    }
    owner = new pg.Client({ connectionString: test.store.adminUrl });
    await owner.connect();
    await owner.query(`update staff.accounts set disabled_at = now() where email = 'left@council.example'`);
  });
  afterAll(async () => {
    await owner.end();
    await test.close();
  });

  const signIn = (email: string, password = account.password) => test.nobody.send('POST', '/api/sign-in', { email, password });
  const cookieOf = (answer: { headers: Record<string, unknown> }) => String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const me = async (cookie: string) => (await test.app.inject({ url: '/api/me', headers: { cookie } })).statusCode;

  it('answers with who they are and a cookie no script can read', async () => {
    const answer = await signIn('Nia@Council.example');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      name: 'Nia Invented', email: 'nia@council.example', roles: ['social-worker'], language: 'cy', permissions: expect.arrayContaining(['use-aelwyd', 'see-children']),
      authority: { gssCode: 'W06000001', nameEn: 'Isle of Anglesey', nameCy: 'Ynys Môn', invented: false },
      needsFactor: false, session: { idleSeconds: 1800, endsAt: expect.stringMatching(/Z$/) },
    });
    expect(answer.headers['set-cookie']).toMatch(/HttpOnly.*SameSite=Strict/);
  });

  it.each([
    { email: 'nia@council.example', password: 'wrong', because: 'the password is wrong' },
    { email: 'nobody@council.example', password: account.password, because: 'there is no such account' },
    { email: 'left@council.example', password: account.password, because: 'the account is disabled' },
  ])('says the same where $because', async ({ email, password }) => {
    const answer = await signIn(email, password);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ type: '/problems/wrong-sign-in', title: { en: expect.any(String), cy: expect.any(String) } });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('stops after five wrong passwords, even for the right one and even side by side', async () => {
    const tried = await Promise.all(Array.from({ length: 8 }, () => signIn('tried@council.example', 'wrong')));
    expect(tried.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const late = await signIn('tried@council.example');
    expect(late.status).toBe(429);
    expect(late.headers['retry-after']).toBe('900');
    await owner.query(`update staff.sign_in_attempts set attempted_at = attempted_at - interval '16 minutes'`);
    expect((await signIn('tried@council.example')).status).toBe(200);
  });

  it('names each field that was left out, in both languages', async () => {
    const answer = await test.nobody.send('POST', '/api/sign-in', { email: 'not an address', password: '', extra: true });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      type: '/problems/check-answers',
      errors: expect.arrayContaining([
        { field: 'email', message: { en: 'Enter your e-mail address', cy: 'Rhowch eich cyfeiriad e-bost' } },
        { field: 'password', message: { en: 'Enter your password', cy: 'Rhowch eich cyfrinair' } },
        { field: 'extra', message: { en: 'This was not asked for', cy: 'Ni ofynnwyd am hwn' } },
      ]),
    });
  });

  it.each([
    { email: 'idle@council.example', sql: `update staff.sessions set last_seen_at = now() - interval '31 minutes'`, because: 'nobody used it for half an hour' },
    { email: 'old@council.example', sql: `update staff.sessions set signed_in_at = now() - interval '12 hours 1 minute'`, because: 'it is twelve hours old' },
    { email: 'out@council.example', sql: `update staff.accounts set disabled_at = now() where email = 'out@council.example'`, because: 'the account was disabled meanwhile' },
  ])('ends a session when $because', async ({ email, sql }) => {
    const cookie = cookieOf(await signIn(email));
    expect(await me(cookie)).toBe(200);
    await owner.query(sql);
    expect(await me(cookie)).toBe(401);
  });

  it('keeps to so many sessions at once: a new one ends the one used longest ago', async () => {
    const settings = test.app.get(SignInSettings);
    const before = settings.sessionsAtOnce;
    settings.sessionsAtOnce = 2;
    const cookies: string[] = [];
    for (let n = 0; n < 3; n += 1) cookies.push(cookieOf(await signIn('nia@council.example')));
    settings.sessionsAtOnce = before;
    expect(await Promise.all(cookies.map(me))).toEqual([401, 200, 200]);
  });

  it('ends the session a browser still had when somebody signs in with it, under another token', async () => {
    const before = cookieOf(await signIn('nia@council.example'));
    const answer = await test.with({ headers: { 'set-cookie': before } }).send('POST', '/api/sign-in', { email: 'nia@council.example', password: account.password });
    expect(cookieOf(answer)).not.toBe(before);
    expect([await me(before), await me(cookieOf(answer))]).toEqual([401, 200]);
  });

  it('ends with signing out', async () => {
    const cookie = cookieOf(await signIn('nia@council.example'));
    const out = await test.app.inject({ method: 'POST', url: '/api/sign-out', headers: { cookie, 'x-aelwyd': '1' } });
    expect(out.headers['clear-site-data']).toBe('"cache"');
    expect(out.json()).toEqual({ continueAt: null });
    expect(await me(cookie)).toBe(401);
  });

  it('keeps no token a reader of the database could sign in with', async () => {
    const cookie = cookieOf(await signIn('nia@council.example'));
    const { rows } = await owner.query(`select encode(token_digest, 'base64') as digest from staff.sessions`);
    expect(rows.map(({ digest }) => digest)).not.toContain(cookie.split('=')[1]);
    expect((await owner.query(`select password_hash from staff.accounts limit 1`)).rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('leaves who signed in, out and was refused in the audit log', async () => {
    const { rows } = await owner.query(
      `select distinct event from audit.events e join staff.accounts a using (authority_id, account_no) where a.email = 'nia@council.example' order by 1`,
    );
    expect(rows.map(({ event }) => event)).toEqual(['sign-in-refused', 'signed-in', 'signed-out']);
  });
});
