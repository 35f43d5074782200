import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { keyOfSeed } from '../audit-key.js';
import { note } from '../note.js';
import { signLogOf } from '../signed-log.js';
import { verifyLog } from '../verify/verify-log.js';
import { readCheckpoint } from './checkpoint.js';
import { completeTo } from './complete-to.js';
import { LogMadeAnew, sealAndKeep } from './kept-checkpoint.js';
import { checkpointOf, sealLog } from './seal-log.js';

describe('sealing the audit log', () => {
  let store: TestStore;
  let admin: pg.Client;
  const key = keyOfSeed(randomBytes(32));
  const folder = mkdtempSync(join(tmpdir(), 'aelwyd-seal-'));
  beforeAll(async () => {
    store = await makeTestStore();
    admin = new pg.Client({ connectionString: store.adminUrl });
    await admin.connect();
    signLogOf(store.dataSource, key);
  });
  afterAll(async () => {
    await admin.end();
    await store.drop();
    rmSync(folder, { recursive: true });
  });

  const write = (event: string) => inAuthority(store.dataSource, { authorityId: 1 }, (manager) => note(manager, { authorityId: 1 }, { event }));
  const verified = () => verifyLog(store.dataSource, { publicKey: key.publicKey, secret: key.secret, checkpoints: [] });

  it('waits for no writer and holds none, and gives a row committed late its place in the next seal', async () => {
    await write('first');
    const late = store.dataSource.createQueryRunner();
    await late.startTransaction();
    await late.query(`select set_config('aelwyd.authority', '1', true)`);
    await note(late.manager, { authorityId: 1 }, { event: 'late' });
    await write('after');
    expect(await completeTo(store.dataSource)).toBeUndefined();
    expect(await sealLog(store.dataSource, key)).toBe(1);
    // The writer in the middle writes on while seals are made.
    await note(late.manager, { authorityId: 1 }, { event: 'later' });
    await late.commitTransaction();
    await late.release();
    expect(await sealLog(store.dataSource, key)).toBe(1);
    const { rows } = await admin.query('select position::integer, seal_no, event from audit.leaves join audit.events using (authority_id, event_no) order by position');
    expect(rows.map(({ position, seal_no, event }) => [position, seal_no, event])).toEqual([[1, 1, 'first'], [2, 1, 'after'], [3, 2, 'late'], [4, 2, 'later']]);
    expect(await completeTo(store.dataSource)).toBe(4);
    expect(await verified()).toEqual([expect.objectContaining({ sealed: 4, seals: 2, unsealed: 0 })]);
  });

  it('makes each seal once, however many processes are at it', async () => {
    for (const event of ['a', 'b', 'c']) await write(event.repeat(3));
    await Promise.all([1, 2, 3, 4].map(() => sealLog(store.dataSource, key)));
    expect(await verified()).toEqual([expect.objectContaining({ sealed: 7, seals: 3, unsealed: 0 })]);
  });

  it.each(['seals', 'leaves'])('lets the application add to the %s of its authority, and nothing else', async (table) => {
    for (const sql of [`update audit.${table} set seal_no = 9`, `delete from audit.${table}`, `truncate audit.${table}`]) {
      await expect(inAuthority(store.dataSource, { authorityId: 1 }, (manager) => manager.query(sql))).rejects.toThrow(/permission denied/);
      await expect(admin.query(sql)).rejects.toThrow('the audit log only grows');
    }
    expect(await inAuthority(store.dataSource, { authorityId: 2 }, (manager) => manager.query(`select from audit.${table}`))).toEqual([]);
  });

  it('keeps the newest checkpoint, and never over one the log does not continue from', async () => {
    const file = join(folder, 'checkpoint.json');
    await write('one');
    await sealAndKeep(store.dataSource, key, file);
    await write('two');
    await sealAndKeep(store.dataSource, key, file);
    const kept = readCheckpoint(readFileSync(file, 'utf8'));
    expect(kept.heads).toEqual((await checkpointOf(store.dataSource, key)).heads);
    expect(() => readCheckpoint(JSON.stringify({ ...kept, heads: [] }))).toThrow('changed after it was signed');
    await admin.query(`set session_replication_role = replica; delete from audit.leaves where seal_no = 5; delete from audit.seals where seal_no = 5`);
    await write('three');
    await expect(sealAndKeep(store.dataSource, key, file)).rejects.toThrow(LogMadeAnew);
    expect(readCheckpoint(readFileSync(file, 'utf8'))).toEqual(kept);
  });
});
