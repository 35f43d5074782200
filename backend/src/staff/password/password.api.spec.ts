import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mail } from '../../mail/mailer.js';
import { makeTestApp, type TestApp } from '../../../test/test-app.js';
import { makeAccount } from '../make-account.js';
import { AccountMail } from './account-mail.js';

const password = 'cywir iawn 2026';
const chosen = 'ceffyl batri cywir stwffwl';

describe('a password', () => {
  let test: TestApp;
  const sent: Mail[] = [];
  beforeAll(async () => {
    test = await makeTestApp();
    for (const email of ['nia@council.example', 'mari@council.example', 'gone@council.example']) {
      await makeAccount(test.store.dataSource, 1, { email, name: 'Invented', roles: ['social-worker'], language: 'cy', password });
    }
    await test.asOwner((client) => client.query(`update staff.accounts set disabled_at = now() where email = 'gone@council.example'`));
    test.app.get(AccountMail).start({ mailer: { send: (mail) => Promise.resolve(void sent.push(mail)) }, address: 'https://aelwyd.council.example/' });
  });
  afterAll(() => test.close());

  const signIn = (email: string, given: string) => test.nobody.send('POST', '/api/sign-in', { email, password: given });
  const forget = (email: string) => test.nobody.send('POST', '/api/forgotten-password', { email });
  const choose = (token: string, given = chosen) => test.nobody.send('POST', '/api/chosen-password', { token, chosen: given });
  const tokenOf = (mail: Mail | undefined) => /#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  const mailed = async (howMany: number) => {
    while (sent.length < howMany) await new Promise((resolve) => setTimeout(resolve, 5));
    return sent.at(-1);
  };

  it('is changed by whoever knows it; their other sessions end, and this one goes on under a new token', async () => {
    const [here, elsewhere] = [test.with(await signIn('nia@council.example', password)), test.with(await signIn('nia@council.example', password))];
    expect(await here.send('PUT', '/api/me/password', { current: 'wrong', chosen })).toMatchObject({ status: 422, body: { errors: [{ field: 'current' }] } });
    expect(await here.send('PUT', '/api/me/password', { current: password, chosen: 'short' })).toMatchObject({ status: 422, body: { errors: [{ field: 'chosen' }] } });
    const changed = await here.send('PUT', '/api/me/password', { current: password, chosen });
    expect(changed.status).toBe(204);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await here.get('/api/me')).status).toBe(401);
    expect((await test.with(changed).get('/api/me')).status).toBe(200);
    expect((await signIn('nia@council.example', password)).status).toBe(401);
  });

  it('that is forgotten is chosen anew by a link, once, in the person’s language', async () => {
    expect((await forget('Mari@council.example')).status).toBe(204);
    const mail = await mailed(1);
    expect(mail).toMatchObject({ to: 'mari@council.example', subject: 'Dewis cyfrinair newydd', text: expect.stringContaining('https://aelwyd.council.example/choose-password#') });
    expect(await choose(tokenOf(mail), 'short')).toMatchObject({ status: 422, body: { errors: [{ field: 'chosen' }] } });
    const open = test.with(await signIn('mari@council.example', password));
    expect((await choose(tokenOf(mail))).status).toBe(204);
    expect((await open.get('/api/me')).status).toBe(401);
    expect((await signIn('mari@council.example', chosen)).status).toBe(200);
    expect(await choose(tokenOf(mail))).toMatchObject({ status: 400, body: { type: '/problems/link-over' } });
  });

  it('opens by the newest link alone, and by none after its hour', async () => {
    await forget('mari@council.example');
    const first = tokenOf(await mailed(2));
    await forget('mari@council.example');
    const second = tokenOf(await mailed(3));
    expect((await choose(first)).status).toBe(400);
    await test.asOwner((client) => client.query(`update staff.links set closes_at = now() - interval '1 second' where used_at is null`));
    expect((await choose(second)).status).toBe(400);
  });

  it('is asked for with the same answer whether there is an account or not, and no mail goes where there is none', async () => {
    const before = sent.length;
    const answers = [await forget('nobody@council.example'), await forget('gone@council.example')];
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([{ status: 204, body: '' }, { status: 204, body: '' }]);
    await forget('nia@council.example');
    await mailed(before + 1);
    expect(sent.slice(before).map(({ to }) => to)).toEqual(['nia@council.example']);
  });

  it('is asked for five times and no more, account or not', async () => {
    for (const email of ['nobody-2@council.example', 'nia@council.example']) {
      const answers = [];
      for (let n = 0; n < 6; n++) answers.push((await forget(email)).status);
      expect({ email, last: answers.at(-1) }).toEqual({ email, last: 429 });
    }
  });

  it('is nowhere in the store but as a digest, and so is the link', async () => {
    await forget('gone@council.example');
    const dumped = await test.asOwner(async (client) => JSON.stringify([(await client.query('select * from staff.accounts')).rows, (await client.query('select *, encode(token_digest, $1) from staff.links', ['base64'])).rows]));
    expect(dumped).not.toContain(chosen);
    for (const mail of sent) expect(dumped).not.toContain(tokenOf(mail));
  });
});

describe('where somebody is signed in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await makeTestApp();
  });
  afterAll(() => test.close());

  it('is shown to them, and ended by them and nobody else', async () => {
    const here = await test.as(['iro'], { email: 'here@council.example' });
    const stranger = await test.as(['iro'], { email: 'stranger@council.example' });
    const elsewhere = test.with(await test.app.inject({ method: 'POST', url: '/api/sign-in', payload: { email: 'here@council.example', password: 'a password of the tests' }, headers: { 'x-aelwyd': '1', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0' } }));
    const { sessions } = (await here.get('/api/me/sessions')).body as { sessions: { sessionId: string; isThis: boolean; browser: string }[] };
    expect(sessions).toMatchObject([{ isThis: true }, { isThis: false, browser: 'Firefox, Windows' }]);
    const other = `/api/me/sessions/${sessions[1]?.sessionId}`;
    expect((await stranger.send('DELETE', other)).status).toBe(404);
    expect((await here.send('DELETE', other)).status).toBe(204);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await here.get('/api/me')).status).toBe(200);
  });
});
