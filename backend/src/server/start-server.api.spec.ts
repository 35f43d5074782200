import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { disableAccount } from '../staff/disable-account.js';
import { makeAccount } from '../staff/make-account.js';
import { startServer } from './start-server.js';

describe('starting the server on a database of one’s own', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());

  const made = async (email: string) => {
    await makeAccount(store.dataSource, 1, { email, name: 'Invented', roles: ['iro'], language: 'en', password: 'a password' });
    return email;
  };
  const makeAccountOfDemo = async () => {
    await makeAccount(store.dataSource, 1, { email: 'demo@council.example', name: 'Invented', roles: ['iro'], language: 'en', password: 'a password', isDemo: true });
    return 'demo@council.example';
  };
  const start = async (port = 0) => {
    const said: string[] = [];
    const server = await startServer({
      databaseUrl: store.appUrl, databaseOwnerUrl: store.ownerUrl, port, host: '127.0.0.1', webFolder: '/nowhere', demo: true, onProgress: (line) => said.push(line),
    });
    return { ...server, said, address: /http:\S+/.exec(said.join('\n'))?.[0] ?? '' };
  };

  it('says where it is, and loads no invented council', async () => {
    const { address, said, stop } = await start();
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200);
    expect(await (await fetch(`${address}/api/demo-accounts`)).json()).toEqual([]);
    expect(said.join('\n')).not.toContain('password');
    expect(await store.dataSource.query('select * from record.authorities_held()')).toEqual([]);
    await stop();
  });

  it('finishes what is being answered before it stops, and answers nothing after', async () => {
    const { address, stop } = await start();
    const admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    await admin.query('begin; lock table staff.sign_in_attempts');
    const asked = fetch(`${address}/api/sign-in`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'x-aelwyd': '1' }, body: '{"email":"a@b.example","password":"x"}',
    });
    // Locks are listed of every database there is: others may wait in theirs.
    const waiting = "select from pg_locks where not granted and relation = 'staff.sign_in_attempts'::regclass and database = (select oid from pg_database where datname = current_database())";
    const isHeld = async () => (await admin.query(waiting)).rows.length > 0;
    while (!(await isHeld())) await new Promise((resolve) => setTimeout(resolve, 10));
    const stopped = stop();
    await admin.query('commit');
    expect((await asked).status).toBe(401);
    await stopped;
    await expect(fetch(`${address}/api/health/live`)).rejects.toThrow();
    await admin.end();
  });

  it('says in plain words that the port is in use, and can be started again', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(start(port)).rejects.toThrow(`Port ${port} is in use`);
    await new Promise((resolve) => other.close(resolve));
    await (await start(port)).stop();
  });

  const withSetting = async (settings: Record<string, string>, act: () => Promise<void>) => {
    const before = { ...process.env };
    Object.assign(process.env, settings);
    await act().finally(() => (process.env = before));
  };

  it('does not start in production without a key to sign the audit log with', () =>
    withSetting({ NODE_ENV: 'production' }, () => expect(start()).rejects.toThrow('AELWYD_AUDIT_KEY is not set')));

  it('does not start in production on a store that holds accounts of the demonstration', async () => {
    const demo = await makeAccountOfDemo();
    const said = startServer({ databaseUrl: store.appUrl, databaseOwnerUrl: store.ownerUrl, port: 0, host: '127.0.0.1', webFolder: '/nowhere', demo: false, isProduction: true });
    await expect(said).rejects.toThrow('The demonstration has a password everybody knows');
    await disableAccount(store.dataSource, demo);
  });

  it('seals what is in the audit log before it stops, and from then on asks for the key', async () => {
    await withSetting({ AELWYD_AUDIT_KEY: Buffer.alloc(32, 5).toString('base64') }, async () => {
      const { stop } = await start();
      await disableAccount(store.dataSource, await made('one@council.example'));
      await stop();
    });
    const admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    const { rows } = await admin.query('select (select count(*)::integer from audit.events) as noted, (select count(*)::integer from audit.leaves) as sealed');
    await admin.end();
    expect(rows).toEqual([{ noted: 4, sealed: 4 }]);
    await expect(start()).rejects.toThrow('The audit log of this store is sealed');
  });

  it.each([Number.NaN, -1, 70_000, 3000.5])('refuses port %s before anything is started', async (port) => {
    await expect(start(port)).rejects.toThrow('PORT must be a whole number');
  });
});
