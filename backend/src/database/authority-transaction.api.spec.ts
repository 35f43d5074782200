import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../test/test-store.js';
import { inAuthority, inOneMessage } from './authority-transaction.js';

describe('a transaction of one authority', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await makeTestStore();
  });
  afterAll(() => store.drop());

  const addChild = (authorityId: number, id: string) =>
    inAuthority(store.dataSource, { authorityId }, (manager) =>
      manager.query(
        `insert into children (authority_id, child_id, forenames, surname, date_of_birth) values ($1, $2, 'Mali', 'Invented', '2012-02-29')`,
        [authorityId, id],
      ),
    );

  it('sees its own rows and nobody else’s', async () => {
    await addChild(1, 'A');
    await addChild(2, 'B');
    const seen = await inAuthority(store.dataSource, { authorityId: 2 }, (manager) => manager.query('select child_id from children'));
    expect(seen).toEqual([{ child_id: 'B' }]);
  });

  it('refuses a row of another authority', async () => {
    await expect(
      inAuthority(store.dataSource, { authorityId: 1 }, (manager) =>
        manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (2, 'C', 'X', 'Y', '2012-01-01')`),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('shows no rows outside a transaction', async () => {
    expect(await store.dataSource.query('select child_id from record.children')).toEqual([]);
  });

  it('keeps what a row said before, at the position it was said', async () => {
    await addChild(3, 'D');
    await inAuthority(store.dataSource, { authorityId: 3 }, (manager) => manager.query(`update children set forenames = 'Mali Haf'`));
    const asKnown = (knownAt: number) =>
      inAuthority(store.dataSource, { authorityId: 3, knownAt }, (manager) => manager.query('select forenames from children'));
    expect(await asKnown(0)).toEqual([]);
    expect(await asKnown(1)).toEqual([{ forenames: 'Mali' }]);
    expect(await asKnown(2)).toEqual([{ forenames: 'Mali Haf' }]);
  });

  describe('in one message', () => {
    const staff = (authorityId: number, id: string) => ({
      name: 'staff', text: `insert into staff (authority_id, staff_id, name, job, started_on) values ($1, $2, 'Invented', 'social-worker', $3)`, values: [authorityId, id, new Date('2020-01-01')],
    });
    const seen = (authorityId: number) => inAuthority(store.dataSource, { authorityId }, (manager) => manager.query('select staff_id as id, recorded_by as by from staff order by 1'));

    it('is stored by whoever acts, in their authority', async () => {
      expect(await inOneMessage(store.dataSource, { authorityId: 5, userNo: 7 }, [staff(5, 'one'), staff(5, 'say "two", \\')])).toEqual([1, 1]);
      expect(await seen(5)).toEqual([{ id: 'one', by: 7 }, { id: 'say "two", \\', by: 7 }]);
      expect(await store.dataSource.query(`select nullif(current_setting('aelwyd.authority', true), '') as left`)).toEqual([{ left: null }]);
    });

    it('is stored whole or not at all, and the connection goes on', async () => {
      const never = { name: 'never parsed after a failure', text: 'select 1', values: [] };
      for (const wrong of [staff(5, 'other'), staff(6, 'twice')]) {
        await expect(inOneMessage(store.dataSource, { authorityId: 6 }, [staff(6, 'twice'), wrong, never])).rejects.toThrow(/row-level security|duplicate key/);
      }
      expect(await seen(6)).toEqual([]);
      expect(await inOneMessage(store.dataSource, { authorityId: 6 }, [never, staff(6, 'once')])).toEqual([1, 1]);
    });
  });

  it('has its position, with the instant and whoever acted, once it is over', async () => {
    const positions = () => inAuthority(store.dataSource, { authorityId: 8 }, (manager) => manager.query('select position, recorded_by as by, recorded_at as at from positions'));
    const written = await inAuthority(store.dataSource, { authorityId: 8, userNo: 3 }, async (manager) => {
      await manager.query(`insert into staff (authority_id, staff_id, name, job, started_on) values (8, 'S', 'Invented', 'social-worker', '2020-01-01')`);
      expect(await positions()).toEqual([]);
      return (await manager.query('select clock_timestamp() as at'))[0].at as Date;
    });
    const [{ at, ...rest }] = await positions();
    expect(rest).toEqual({ position: 1, by: 3 });
    expect(at.getTime()).toBeGreaterThanOrEqual(written.getTime());
  });
});
