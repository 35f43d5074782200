import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';

const REQUESTS = 2000;

/** Whose records a connection shows is said for one transaction: nothing of it is left for the next one on the same connection. */
describe('a pool of two connections under many authorities', () => {
  let store: TestStore;
  let two: DataSource;
  beforeAll(async () => {
    store = await makeTestStore();
    two = await new DataSource({ type: 'postgres', url: store.appUrl, poolSize: 2, extra: { options: '-c role=aelwyd_app' } }).initialize();
    for (const authorityId of [1, 2, 3]) {
      await inAuthority(two, { authorityId }, (manager) =>
        manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values ($1, $2, 'Nia', 'Invented', '2014-05-01')`, [authorityId, `C-${authorityId}`]),
      );
    }
  });
  afterAll(async () => {
    await two.destroy();
    await store.drop();
  });

  const seen = async (manager: EntityManager | DataSource) => (await manager.query<{ authority_id: number }[]>('select authority_id from record.children')).map((row) => row.authority_id);
  /** Ways a request ends that is not answered. */
  const failing: ((manager: EntityManager) => Promise<unknown>)[] = [
    async () => Promise.reject(new Error('in the middle')),
    (manager) => manager.query('select 1 / 0'),
    (manager) => manager.query(`set local statement_timeout = 1; select pg_sleep(1)`),
    (manager) => manager.query(`insert into record.children (authority_id) values (9)`),
  ];

  it('never shows one authority the rows of another, whatever the request before came to', async () => {
    const wrong: unknown[] = [];
    let failed = 0;
    await Promise.all(
      Array.from({ length: REQUESTS }, async (_, at) => {
        const authorityId = 1 + (at % 3);
        const fails = at % 7 === 0 ? failing[(at / 7) % failing.length] : undefined;
        await inAuthority(two, { authorityId, userNo: at }, async (manager) => {
          const rows = await seen(manager);
          if (rows.length !== 1 || rows[0] !== authorityId) wrong.push({ at, authorityId, rows });
          if (fails) await fails(manager);
        }).catch(() => failed++);
        if (at % 11 === 0) {
          const outside = await seen(two);
          if (outside.length > 0) wrong.push({ at, outside });
        }
      }),
    );
    expect(wrong).toEqual([]);
    expect(failed).toBe(Math.ceil(REQUESTS / 7));
  });
});
