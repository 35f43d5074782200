import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generate } from 'otplib';
import { makeTestApp, type Answer, type Asking, type TestApp } from '../../../test/test-app.js';
import { digestOfPostcode } from '../../access/own-address.js';
import { changeSecretsKey, WrongSecretsKey } from '../change-secrets-key.js';
import { makeAccount } from '../make-account.js';
import { openSecret } from './sealed-secret.js';

const password = 'cywir iawn 2026';
const email = 'nia@council.example';
const key = randomBytes(32);

describe('a role that a password alone does not open', () => {
  let test: TestApp;
  let nia: Asking;
  let secret: string;
  let recoveryCodes: string[];
  beforeAll(async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask', 'performance', 'hrtime'] });
    test = await makeTestApp({ signIn: { secondFactorRoles: ['social-worker'], secretsKey: key } });
    await makeAccount(test.store.dataSource, 1, { email, name: 'Nia Invented', roles: ['social-worker'], language: 'cy', password });
    nia = test.with(await signIn());
  });
  afterAll(async () => {
    jest.useRealTimers();
    await test.close();
  });

  const signIn = (code?: string) => test.nobody.send('POST', '/api/sign-in', { email, password, code });
  const later = () => jest.advanceTimersByTime(30_000);
  const codeNow = () => generate({ secret });

  it('lets them in to add a second factor, and nothing else', async () => {
    expect((await nia.get('/api/me')).body).toMatchObject({ needsFactor: true, permissions: ['use-aelwyd'] });
    expect((await nia.get('/api/children')).status).toBe(403);
    expect((await nia.get('/api/me/factors')).body).toEqual({ hasPassword: true, hasAuthenticator: false, passkeys: [], recoveryCodesLeft: 0 });
  });

  it('gives the secret once, sealed in the store, and asks for a code of it', async () => {
    const { status, body } = await nia.send('POST', '/api/me/authenticator');
    expect(status).toBe(201);
    secret = (body as { secret: string }).secret;
    expect(body).toMatchObject({ uri: expect.stringContaining(`secret=${secret}`) });
    expect(await nia.send('POST', '/api/me/authenticator/confirmation', { code: '000000' })).toMatchObject({ status: 422, body: { errors: [{ field: 'code' }] } });
    expect((await signIn()).status).toBe(200);
  });

  it('opens everything once the first code is given: a new token, recovery codes, and every other session over', async () => {
    const elsewhere = test.with(await signIn());
    const answer = await nia.send('POST', '/api/me/authenticator/confirmation', { code: await codeNow() });
    expect(answer.status).toBe(200);
    recoveryCodes = (answer.body as { recoveryCodes: string[] }).recoveryCodes;
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await nia.get('/api/me')).status).toBe(401);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    nia = test.with(answer);
    expect((await nia.get('/api/children')).status).toBe(200);
    expect((await nia.get('/api/me')).body).toMatchObject({ needsFactor: false });
  });

  it('then asks for the code at sign-in, and takes each once', async () => {
    expect(await signIn()).toMatchObject({ status: 401, body: { type: '/problems/code-needed' } });
    expect(await signIn('123456')).toMatchObject({ status: 401, body: { type: '/problems/wrong-code' } });
    expect((await signIn(await codeNow())).status).toBe(401);
    later();
    const code = await codeNow();
    expect((await signIn(`${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200);
    expect(await signIn(code)).toMatchObject({ status: 401, body: { type: '/problems/wrong-code' } });
  });

  it('says the password is wrong before it asks for any code', async () => {
    const wrong = await test.nobody.send('POST', '/api/sign-in', { email, password: 'wrong', code: await codeNow() });
    expect(wrong.body).toMatchObject({ type: '/problems/wrong-sign-in' });
  });

  it('takes a recovery code once, however it is typed', async () => {
    const [code = ''] = recoveryCodes;
    await forget();
    expect((await signIn(code.toUpperCase().replaceAll('-', ' '))).status).toBe(200);
    expect((await signIn(code)).status).toBe(401);
    expect((await nia.get('/api/me/factors')).body).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it('stops guessing of codes as it stops guessing of passwords', async () => {
    await forget();
    const tried: Answer[] = [];
    for (let n = 0; n < 6; n++) tried.push(await signIn(`00000${n}`));
    expect(tried.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    await forget();
  });

  it('keeps the secret when its key is changed, and with another key than its own changes nothing', async () => {
    const kept = () => test.asOwner(async (owner) => (await owner.query('select account_no as no, sealed_secret as sealed, (select count(*)::integer from access.own_postcodes) as addresses, (select array_agg(digest) from access.own_postcodes where sealed_postcode is not null) as digests from staff.authenticators')).rows[0]);
    await test.asOwner((owner) => owner.query(`insert into access.own_postcodes (authority_id, account_no, digest) select 1, account_no, sha256('x') from staff.accounts where email = '${email}'`));
    const head = await test.as(['head-of-service'], { email: 'head@council.example' });
    expect((await head.send('PUT', '/api/me/own-address', { postcode: 'CF10 1AB' })).status).toBe(204);
    const [before, next] = [await kept(), randomBytes(32)];
    await expect(changeSecretsKey(test.store.dataSource, randomBytes(32), next)).rejects.toThrow(WrongSecretsKey);
    expect(await kept()).toEqual(before);
    expect(await changeSecretsKey(test.store.dataSource, key, next)).toEqual({ authenticators: 1, addresses: 1, forgotten: 1 });
    const { no, sealed, addresses, digests } = await kept();
    expect([openSecret(next, `1/${no}`, sealed), addresses, digests]).toEqual([secret, 1, [digestOfPostcode(next, 1, 'CF101AB')]]);
    // Run again after it broke off.
    expect(await changeSecretsKey(test.store.dataSource, key, next)).toEqual({ authenticators: 0, addresses: 0, forgotten: 0 });
    expect(await test.asOwner(async (owner) => (await owner.query(`select fields from audit.events where event = 'secrets-key-changed'`)).rows)).toEqual([{ fields: { authenticators: 1, addresses: 1, forgotten: 1 } }]);
    await changeSecretsKey(test.store.dataSource, next, key);
  });

  it('asks somebody who signed in a while ago to show again that it is them', async () => {
    await sql(`update staff.sessions set proved_at = now() - interval '11 minutes'`);
    expect(await nia.send('POST', '/api/me/recovery-codes')).toMatchObject({ status: 403, body: { type: '/problems/show-who-you-are' } });
    expect(await nia.send('POST', '/api/me/proof', { password: 'wrong' })).toMatchObject({ status: 403, body: { type: '/problems/wrong-password' } });
    expect(await nia.send('POST', '/api/me/proof', { password })).toMatchObject({ status: 403, body: { type: '/problems/code-needed' } });
    later();
    const shown = await nia.send('POST', '/api/me/proof', { password, code: await codeNow() });
    expect(shown.status).toBe(204);
    expect((await nia.get('/api/me')).status).toBe(401);
    nia = test.with(shown);
    const renewed = await nia.send('POST', '/api/me/recovery-codes');
    expect(renewed.status).toBe(201);
    expect((await signIn(recoveryCodes[1])).status).toBe(401);
  });

  it('lets them take the app away, and asks for a second factor again at the next sign-in', async () => {
    expect((await nia.send('POST', '/api/me/authenticator'))).toMatchObject({ status: 409 });
    expect((await nia.send('DELETE', '/api/me/authenticator')).status).toBe(204);
    expect((await test.with(await signIn()).get('/api/me')).body).toMatchObject({ needsFactor: true });
  });

  const sql = (text: string) => test.asOwner((client) => client.query(text));
  const forget = () => sql('delete from staff.sign_in_attempts');
});
