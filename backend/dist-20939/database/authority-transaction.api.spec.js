import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore } from '../../test/test-store.js';
import { inAuthority } from './authority-transaction.js';
describe('a transaction of one authority', ()=>{
    let store;
    beforeAll(async ()=>{
        store = await makeTestStore();
    });
    afterAll(()=>store.drop());
    const addChild = (authorityId, id)=>inAuthority(store.dataSource, {
            authorityId
        }, (manager)=>manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values ($1, $2, 'Mali', 'Invented', '2012-02-29')`, [
                authorityId,
                id
            ]));
    it('sees its own rows and nobody else’s', async ()=>{
        await addChild(1, 'A');
        await addChild(2, 'B');
        const seen = await inAuthority(store.dataSource, {
            authorityId: 2
        }, (manager)=>manager.query('select child_id from children'));
        expect(seen).toEqual([
            {
                child_id: 'B'
            }
        ]);
    });
    it('refuses a row of another authority', async ()=>{
        await expect(inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (2, 'C', 'X', 'Y', '2012-01-01')`))).rejects.toThrow(/row-level security/);
    });
    it('shows no rows outside a transaction', async ()=>{
        expect(await store.dataSource.query('select child_id from record.children')).toEqual([]);
    });
    it('keeps what a row said before, at the position it was said', async ()=>{
        await addChild(3, 'D');
        await inAuthority(store.dataSource, {
            authorityId: 3
        }, (manager)=>manager.query(`update children set forenames = 'Mali Haf'`));
        const asKnown = (knownAt)=>inAuthority(store.dataSource, {
                authorityId: 3,
                knownAt
            }, (manager)=>manager.query('select forenames from children'));
        expect(await asKnown(0)).toEqual([]);
        expect(await asKnown(1)).toEqual([
            {
                forenames: 'Mali'
            }
        ]);
        expect(await asKnown(2)).toEqual([
            {
                forenames: 'Mali Haf'
            }
        ]);
    });
});

//# sourceMappingURL=authority-transaction.api.spec.js.map