import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { madeAuthenticator } from '../../../test/made-authenticator.js';
import { makeTestApp, type Asking, type TestApp } from '../../../test/test-app.js';
import { makeAccount } from '../make-account.js';

const site = { origin: 'https://aelwyd.council.example', id: 'aelwyd.council.example' };
const email = 'nia@council.example';
const password = 'cywir iawn 2026';

interface AskedBody {
  challengeId: string;
  options: { challenge: string };
}

describe('a passkey', () => {
  let test: TestApp;
  let nia: Asking;
  const phone = madeAuthenticator(site);
  beforeAll(async () => {
    test = await makeTestApp({ signIn: { secondFactorRoles: ['social-worker'], address: site.origin } });
    await makeAccount(test.store.dataSource, 1, { email, name: 'Nia Invented', roles: ['social-worker'], language: 'cy', password });
    nia = test.with(await test.nobody.send('POST', '/api/sign-in', { email, password }));
  });
  afterAll(() => test.close());

  const asked = async (who: Asking, path: string) => (await who.send('POST', path)).body as AskedBody;
  const signIn = async (device = phone, { isVerified = true } = {}) => {
    const { challengeId, options } = await asked(test.nobody, '/api/sign-in/passkey/asked');
    return test.nobody.send('POST', '/api/sign-in/passkey', { challengeId, answer: device.use(options, { isVerified }) });
  };

  it('is refused when it was made for another site', async () => {
    const { challengeId, options } = await asked(nia, '/api/me/passkeys/asked');
    const elsewhere = madeAuthenticator({ origin: 'https://aelwyd.phish.example', id: site.id });
    expect(await nia.send('POST', '/api/me/passkeys', { challengeId, name: 'Phone', answer: elsewhere.make(options) })).toMatchObject({ status: 403, body: { type: '/problems/wrong-passkey' } });
  });

  it('is kept under the name its owner gives it, and opens what their role needs a second factor for', async () => {
    expect((await nia.get('/api/children')).status).toBe(403);
    const { challengeId, options } = await asked(nia, '/api/me/passkeys/asked');
    const made = await nia.send('POST', '/api/me/passkeys', { challengeId, name: 'Phone', answer: phone.make(options) });
    expect(made).toMatchObject({ status: 201, body: { recoveryCodes: expect.arrayContaining([expect.stringMatching(/^[a-z0-9]{4}(-[a-z0-9]{4}){5}$/)]) } });
    nia = test.with(made);
    expect((await nia.get('/api/children')).status).toBe(200);
    expect((await nia.get('/api/me/factors')).body).toMatchObject({ passkeys: [{ name: 'Phone', usedAt: null }], recoveryCodesLeft: 10 });
  });

  it('signs in without a name and a password', async () => {
    const answer = await signIn();
    expect(answer).toMatchObject({ status: 200, body: { email, needsFactor: false } });
    expect((await test.with(answer).get('/api/children')).status).toBe(200);
  });

  it('is asked for where the password alone does not do', async () => {
    expect(await test.nobody.send('POST', '/api/sign-in', { email, password })).toMatchObject({ status: 401, body: { type: '/problems/code-needed', title: { en: expect.stringContaining('passkey') } } });
  });

  it.each([
    { because: 'another device answers', act: () => signIn(madeAuthenticator(site)) },
    { because: 'nobody’s finger or PIN was asked for', act: () => signIn(phone, { isVerified: false }) },
    {
      because: 'the challenge is another',
      act: async () => test.nobody.send('POST', '/api/sign-in/passkey', { challengeId: (await asked(test.nobody, '/api/sign-in/passkey/asked')).challengeId, answer: phone.use({ challenge: 'c29tZXRoaW5nIGVsc2U' }) }),
    },
  ])('opens nothing where $because', async ({ act }) => expect(await act()).toMatchObject({ status: 403, body: { type: '/problems/wrong-passkey' } }));

  it('answers a challenge once', async () => {
    const { challengeId, options } = await asked(test.nobody, '/api/sign-in/passkey/asked');
    const answer = { challengeId, answer: phone.use(options) };
    expect((await test.nobody.send('POST', '/api/sign-in/passkey', answer)).status).toBe(200);
    expect(await test.nobody.send('POST', '/api/sign-in/passkey', answer)).toMatchObject({ status: 400, body: { type: '/problems/too-late' } });
  });

  it('shows again who it is, where that is asked for', async () => {
    await test.asOwner((client) => client.query(`update staff.sessions set proved_at = now() - interval '11 minutes'`));
    expect((await nia.send('POST', '/api/me/passkeys/asked')).body).toMatchObject({ type: '/problems/show-who-you-are' });
    const { challengeId, options } = await asked(nia, '/api/sign-in/passkey/asked');
    const shown = await nia.send('POST', '/api/me/proof/passkey', { challengeId, answer: phone.use(options) });
    expect(shown.status).toBe(204);
    nia = test.with(shown);
    expect((await nia.send('POST', '/api/me/passkeys/asked')).status).toBe(200);
  });

  it('that is taken away opens nothing, and its account’s other sessions are over', async () => {
    const elsewhere = test.with(await signIn());
    const { passkeys } = (await nia.get('/api/me/factors')).body as { passkeys: { passkeyId: string }[] };
    expect((await nia.send('DELETE', `/api/me/passkeys/${passkeys[0]?.passkeyId}`)).status).toBe(204);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await signIn()).status).toBe(403);
  });
});
