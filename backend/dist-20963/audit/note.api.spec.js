import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { note } from './note.js';
describe('the audit log', ()=>{
    let store;
    beforeAll(async ()=>{
        store = await makeTestStore();
        await inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>note(manager, {
                authorityId: 1
            }, {
                event: 'child-seen',
                children: [
                    7
                ]
            }));
    });
    afterAll(()=>store.drop());
    const statements = [
        `update audit.events set event = 'x'`,
        'delete from audit.events',
        'truncate audit.events'
    ];
    it.each(statements)('refuses the application: %s', async (sql)=>{
        await expect(inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query(sql))).rejects.toThrow(/permission denied/);
    });
    it.each(statements)('refuses even the superuser: %s', async (sql)=>{
        const admin = new pg.Client({
            connectionString: store.adminUrl
        });
        await admin.connect();
        await expect(admin.query(sql)).rejects.toThrow('the audit log only grows');
        await admin.end();
    });
    it('has no row of an act that was undone', async ()=>{
        const undone = inAuthority(store.dataSource, {
            authorityId: 1
        }, async (manager)=>{
            await note(manager, {
                authorityId: 1
            }, {
                event: 'undone'
            });
            throw new Error('undone');
        });
        await expect(undone).rejects.toThrow('undone');
        const rows = await inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query('select event, children from audit.events'));
        expect(rows).toEqual([
            {
                event: 'child-seen',
                children: [
                    7
                ]
            }
        ]);
    });
    it('cannot be written in another authority’s name', async ()=>{
        const forged = inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>note(manager, {
                authorityId: 2
            }, {
                event: 'forged'
            }));
        await expect(forged).rejects.toThrow(/row-level security/);
    });
});

//# sourceMappingURL=note.api.spec.js.map