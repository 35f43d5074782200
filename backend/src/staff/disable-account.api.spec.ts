import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestApp, type TestApp } from '../../test/test-app.js';
import { disableAccount } from './disable-account.js';
import { makeAccount } from './make-account.js';

describe('an account', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await makeTestApp();
  });
  afterAll(() => test.close());

  it('that is disabled is signed out at its next request, and cannot be disabled twice', async () => {
    const leaver = await test.as(['social-worker'], { email: 'leaver@council.example' });
    expect((await leaver.get('/api/me')).status).toBe(200);
    expect(await disableAccount(test.store.dataSource, 'Leaver@council.example')).toBe(true);
    expect((await leaver.get('/api/me')).status).toBe(401);
    expect(await disableAccount(test.store.dataSource, 'leaver@council.example')).toBe(false);
  });

  it('is one for each e-mail, whatever the authority', async () => {
    const account = { email: 'one@council.example', name: 'Invented', roles: ['iro'] as const, language: 'en' as const, password: 'a password' };
    expect(await makeAccount(test.store.dataSource, 1, account)).toBe(true);
    expect(await makeAccount(test.store.dataSource, 2, { ...account, email: 'ONE@council.example' })).toBe(false);
  });
});
