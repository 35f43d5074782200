import { generate } from 'otplib';
import { inAuthority } from '../../src/database/authority-transaction.js';
import { newLink } from '../../src/staff/password/links.js';
import { madeAuthenticator } from '../made-authenticator.js';
import type { Asking, TestApp } from '../test-app.js';

const password = 'a password of the tests';
const chosen = 'cenhinen bedr felen iawn';
/** Where the server believes itself to be when a test asks it. */
const site = { origin: 'http://localhost', id: 'localhost' };

/** One act of signing in: who does it, and what they send, asked for anew before each time. */
export interface SigningIn {
  by: Asking;
  body(): Promise<object>;
}

/** The acts that need what only a device or a mail brings, or that change how their own sender is signed in, done by accounts of their own. */
export async function signingIn(test: TestApp): Promise<Record<string, SigningIn>> {
  const [plain, keyed] = [await test.as(['social-worker'], { email: 'plain@council.example' }), await test.as(['social-worker'], { email: 'keyed@council.example' })];
  const device = madeAuthenticator(site);
  const asked = async (who: Asking, path: string) => (await who.send('POST', path)).body as { challengeId: string; options: { challenge: string } };
  const made = async (who: Asking, by: typeof device) => {
    const { challengeId, options } = await asked(who, '/api/me/passkeys/asked');
    return { challengeId, name: 'Phone', answer: by.make(options) };
  };
  const used = async () => {
    const { challengeId, options } = await asked(test.nobody, '/api/sign-in/passkey/asked');
    return { challengeId, answer: device.use(options) };
  };
  const withKey = test.with(await keyed.send('POST', '/api/me/passkeys', await made(keyed, device)));
  return {
    'PUT /api/me/password': { by: plain, body: async () => ({ current: password, chosen }) },
    'POST /api/me/proof': { by: plain, body: async () => ({ password }) },
    'POST /api/me/passkeys': { by: plain, body: () => made(plain, madeAuthenticator(site)) },
    'POST /api/me/authenticator/confirmation': {
      by: plain, body: async () => ({ code: await generate({ secret: ((await plain.send('POST', '/api/me/authenticator')).body as { secret: string }).secret }) }),
    },
    'POST /api/me/proof/passkey': { by: withKey, body: used },
    'POST /api/sign-in': { by: test.nobody, body: async () => ({ email: 'plain@council.example', password }) },
    'POST /api/sign-in/passkey': { by: test.nobody, body: used },
    'POST /api/chosen-password': { by: test.nobody, body: async () => ({ token: await linkOf(test, 'plain@council.example'), chosen }) },
  };
}

async function linkOf({ asOwner, store }: TestApp, email: string): Promise<string> {
  const { rows } = await asOwner((owner) => owner.query('select account_no from staff.accounts where email = $1', [email]));
  return inAuthority(store.dataSource, { authorityId: 1 }, (manager) => newLink(manager, 1, rows[0].account_no, 'reset'));
}
