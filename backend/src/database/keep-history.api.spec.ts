import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority } from './authority-transaction.js';

describe('the past of a table that gained a column', () => {
  let store: TestStore;
  let owner: pg.Client;
  beforeAll(async () => {
    store = await makeTestStore();
    owner = new pg.Client({ connectionString: store.ownerUrl });
    await owner.connect();
    await change(`insert into carers (authority_id, carer_id, name, kind, agency, places, approved_on) values (1, 'K1', 'Ann Before', 'mainstream', 'own', 2, '2019-01-01')`);
    await change(`update carers set name = 'Ann Between'`);
  });
  afterAll(async () => {
    await owner.end();
    await store.drop();
  });

  const change = (sql: string) => inAuthority(store.dataSource, { authorityId: 1, userNo: 7 }, (manager) => manager.query(sql));
  const asKnown = (knownAt: number) => inAuthority(store.dataSource, { authorityId: 1, knownAt }, (manager) => manager.query('select name, hobby from carers'));

  it('is refused where the past lacks the column', async () => {
    await owner.query('alter table record.carers add hobby text');
    await expect(owner.query(`select record.keep_history_of('carers')`)).rejects.toThrow(/history.carers.hobby is missing/);
    await expect(change(`update carers set name = 'Lost'`)).rejects.toThrow(/column "hobby" of relation "carers" does not exist/);
  });

  it('is kept by name, whatever the order, and shown as it was known', async () => {
    await owner.query(`alter table history.carers add hobby text; select record.keep_history_of('carers'); select record.keep_history_of('carers')`);
    await change(`update carers set name = 'Ann After', hobby = 'choir'`);
    await change(`update carers set hobby = 'bees'`);
    expect([await asKnown(1), await asKnown(2), await asKnown(3), await asKnown(4)]).toEqual([
      [{ name: 'Ann Before', hobby: null }], [{ name: 'Ann Between', hobby: null }], [{ name: 'Ann After', hobby: 'choir' }], [{ name: 'Ann After', hobby: 'bees' }],
    ]);
    await owner.query(`select set_config('aelwyd.authority', '1', false)`);
    const { rows } = await owner.query('select name, hobby, superseded_seq::integer as at, superseded_by as by from history.carers order by superseded_seq');
    expect(rows).toEqual([
      { name: 'Ann Before', hobby: null, at: 2, by: 7 }, { name: 'Ann Between', hobby: null, at: 3, by: 7 }, { name: 'Ann After', hobby: 'choir', at: 4, by: 7 },
    ]);
  });

  it('keeps a row that left the table', async () => {
    await change('delete from carers');
    expect([await asKnown(4), await asKnown(5)]).toEqual([[{ name: 'Ann After', hobby: 'bees' }], []]);
  });
});

describe('an act by hand', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());
  const write = (sql: string) => inAuthority(store.dataSource, { authorityId: 1 }, (manager) => manager.query(sql));

  it('is never without its reason where something stored was changed, and is never changed itself', async () => {
    await expect(write(`insert into acts (authority_id, what, kind, row_key, version) values (1, 'changed', 'carers', 'k', 2)`)).rejects.toThrow(/acts_reason_said/);
    await write(`insert into acts (authority_id, what, kind, row_key, version, reason) values (1, 'changed', 'carers', 'k', 2, 'Typing mistake')`);
    await expect(write(`update acts set reason = 'Other'`)).rejects.toThrow(/permission denied/);
    await expect(write('delete from acts')).rejects.toThrow(/permission denied/);
  });
});
