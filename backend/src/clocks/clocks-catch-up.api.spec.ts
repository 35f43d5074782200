import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { importExtract } from '../exchange/extract/import-extract.js';
import { madeExtract } from '../exchange/extract/made-extract.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { ClocksCatchUp } from './clocks-catch-up.js';
import { whyBehind } from './clocks-behind.query.js';

const authorityId = 1;

describe('clocks that are behind', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
    expect(await importExtract(store.dataSource, await madeExtract(), { today: '2018-12-31' })).toMatchObject({ ok: true });
  });
  afterAll(() => store.drop());

  const read = (sql: string) => inAuthority(store.dataSource, { authorityId }, (manager) => manager.query(sql));
  const why = () => inAuthority(store.dataSource, { authorityId }, (manager) => whyBehind(manager, authorityId));

  it('are worked out by a server that starts', async () => {
    expect(await why()).toBe('record');
    const catchUp = new ClocksCatchUp(store.dataSource);
    catchUp.start();
    while ((await why()) !== null) await sleep(20);
    await catchUp.stop();
    expect((await read('select from clocks.duty_occurrences')).length).toBeGreaterThan(0);
    expect(await bringUpToDate(store.dataSource, authorityId)).toBeNull();
  });

  it('are behind another law too, and keep what moves with it', async () => {
    // A day between the start of care and the first review of a child who came into care on 1 March 2017.
    await read(`insert into reference.bank_holidays (owner_authority_id, held_on, name_en, name_cy, source, fetched_on) values (1, '2017-03-07', 'Invented', 'Dychmygol', 'a test', '2017-01-01')`);
    expect(await why()).toBe('law');
    expect(await bringUpToDate(store.dataSource, authorityId)).toMatchObject({ children: 3 });
    expect(await why()).toBeNull();
    expect(await read(`select due_before, due_after, because from clocks.moves where duty = 'review-first' and due_before = '2017-03-29'`)).toEqual([
      { due_before: '2017-03-29', due_after: '2017-03-30', because: 'law-released' },
    ]);
  });

  it('are left behind by a server that stops at once', async () => {
    await read(`update reference.bank_holidays set held_on = '2017-03-08' where owner_authority_id = 1`);
    const catchUp = new ClocksCatchUp(store.dataSource);
    catchUp.start();
    await catchUp.stop();
    expect(await why()).toBe('law');
  });
});
