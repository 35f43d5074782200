import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore } from '../../test/test-store.js';
import { inAuthority } from './authority-transaction.js';
describe('an item sealed out of history', ()=>{
    let store;
    let owner;
    let said;
    let sealed;
    beforeAll(async ()=>{
        store = await makeTestStore();
        owner = new pg.Client({
            connectionString: store.ownerUrl
        });
        await owner.connect();
        await inAuthority(store.dataSource, {
            authorityId: 4
        }, (manager)=>manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (4, 'A', 'Wrong', 'Name', '2014-05-01')`));
        await inAuthority(store.dataSource, {
            authorityId: 4
        }, (manager)=>manager.query(`update children set forenames = 'Right'`));
        await owner.query(`select set_config('aelwyd.authority', '4', false)`);
        said = (await owner.query(`select to_jsonb(h)::text as said from history.children h`)).rows[0].said;
        const child = (await owner.query(`select child_no from record.children`)).rows[0].child_no;
        sealed = (await owner.query(`select * from history.seal_item('children', $1, 2, 'court-order', 'CF12X00001')`, [
            child
        ])).rows;
    });
    afterAll(async ()=>{
        await owner.end();
        await store.drop();
    });
    it('is gone from what was known', async ()=>{
        const seen = await inAuthority(store.dataSource, {
            authorityId: 4,
            knownAt: 1
        }, (manager)=>manager.query('select forenames from children'));
        expect(seen).toEqual([]);
    });
    it('leaves a tombstone that says where it stood and why', async ()=>{
        const { rows } = await owner.query(`select table_name, recorded_seq, superseded_seq, basis, reference from history.sealed_items`);
        expect(rows).toEqual([
            {
                table_name: 'children',
                recorded_seq: 1,
                superseded_seq: 2,
                basis: 'court-order',
                reference: 'CF12X00001'
            }
        ]);
    });
    it('can be proved by whoever holds the original and the salt', async ()=>{
        const { rows } = await owner.query(`select digest from history.sealed_items`);
        const digest = createHash('sha256').update(sealed[0]?.salt ?? '').update(said).digest();
        expect(rows[0]?.digest.equals(digest)).toBe(true);
    });
    it('cannot be sealed by the application’s own role', async ()=>{
        await expect(inAuthority(store.dataSource, {
            authorityId: 4
        }, (manager)=>manager.query(`select history.seal_item('children', 1, 2, 'court-order', 'x')`))).rejects.toThrow(/permission denied/);
    });
});

//# sourceMappingURL=sealed-items.api.spec.js.map