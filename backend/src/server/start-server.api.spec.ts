import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { startServer } from './start-server.js';

describe('starting the server on a database of one’s own', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());

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
    const isHeld = async () => (await admin.query('select from pg_locks where not granted')).rows.length > 0;
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

  it.each([Number.NaN, -1, 70_000, 3000.5])('refuses port %s before anything is started', async (port) => {
    await expect(start(port)).rejects.toThrow('PORT must be a whole number');
  });
});
