import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { storeOrigins } from './store-origins.js';
describe('Storing the codes a return was written with', ()=>{
    let store;
    beforeAll(async ()=>{
        store = await makeTestStore();
        await inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'A', 'Nia', 'Invented', '2014-05-01')`));
    });
    afterAll(()=>store.drop());
    const placed = {
        child: 'A',
        file: 'episodes',
        field: 'PLACE',
        heldOn: '2018-01-01',
        original: 'U4',
        mapped: 'F5',
        note: 'area-not-known'
    };
    const status = {
        ...placed,
        field: 'LS',
        original: 'V4',
        mapped: 'V1',
        note: null
    };
    const tell = (origins)=>inAuthority(store.dataSource, {
            authorityId: 1
        }, async (manager)=>{
            await storeOrigins(manager, origins, [
                'episodes'
            ]);
            return manager.query('select field, original_code, mapped_code, note, version from ssda903_origins order by field');
        });
    const past = ()=>inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query('select field, mapped_code from history.ssda903_origins'));
    it('keeps both codes, and writes nothing when told the same again', async ()=>{
        const kept = [
            {
                field: 'LS',
                original_code: 'V4',
                mapped_code: 'V1',
                note: null,
                version: 1
            },
            {
                field: 'PLACE',
                original_code: 'U4',
                mapped_code: 'F5',
                note: 'area-not-known',
                version: 1
            }
        ];
        expect(await tell([
            placed,
            status
        ])).toEqual(kept);
        expect(await tell([
            placed,
            status
        ])).toEqual(kept);
        expect(await past()).toEqual([]);
    });
    it('rewrites what is told otherwise and lets go of what is not told, both into history', async ()=>{
        expect(await tell([
            {
                ...placed,
                mapped: 'F2',
                note: null
            }
        ])).toEqual([
            {
                field: 'PLACE',
                original_code: 'U4',
                mapped_code: 'F2',
                note: null,
                version: 2
            }
        ]);
        expect(await past()).toEqual(expect.arrayContaining([
            {
                field: 'LS',
                mapped_code: 'V1'
            },
            {
                field: 'PLACE',
                mapped_code: 'F5'
            }
        ]));
    });
    it('goes with its child', async ()=>{
        await inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query(`delete from children`));
        expect(await tell([])).toEqual([]);
        expect(await past()).toHaveLength(3);
    });
});

//# sourceMappingURL=store-origins.api.spec.js.map