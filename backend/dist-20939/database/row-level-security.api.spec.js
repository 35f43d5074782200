import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { makeTestStore } from '../../test/test-store.js';
import { inAuthority } from './authority-transaction.js';
/** Read from the catalogue, so that a table added later is covered the day it lands. */ describe('the wall between authorities', ()=>{
    let store;
    let admin;
    beforeAll(async ()=>{
        store = await makeTestStore();
        admin = new pg.Client({
            connectionString: store.adminUrl
        });
        await admin.connect();
    });
    afterAll(async ()=>{
        await admin.end();
        await store.drop();
    });
    const tablesWithAuthority = async ()=>{
        const { rows } = await admin.query(`select format('%I.%I', n.nspname, c.relname) as named
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('reference', 'pg_catalog', 'information_schema')
         and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'authority_id')
       order by 1`);
        return rows.map(({ named })=>named);
    };
    it('is enabled and forced on every table that belongs to an authority', async ()=>{
        const { rows } = await admin.query(`select format('%I.%I', n.nspname, c.relname) as named
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where format('%I.%I', n.nspname, c.relname) = any($1) and not (c.relrowsecurity and c.relforcerowsecurity)`, [
            await tablesWithAuthority()
        ]);
        expect((await tablesWithAuthority()).length).toBeGreaterThan(50);
        expect(rows.map(({ named })=>named)).toEqual([]);
    });
    it('gives the application’s role no ownership and no way round', async ()=>{
        const { rows } = await admin.query(`select rolsuper, rolbypassrls, rolcreaterole,
         (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = 'aelwyd_app'`);
        expect(rows).toEqual([
            {
                rolsuper: false,
                rolbypassrls: false,
                rolcreaterole: false,
                owned: 0
            }
        ]);
    });
    it('hides every row of another authority, table by table', async ()=>{
        await inAuthority(store.dataSource, {
            authorityId: 1
        }, async (manager)=>{
            await manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, 'A', 'Nia', 'Invented', '2014-05-01')`);
            await manager.query(`update children set forenames = 'Nia Mair'`);
        });
        for (const table of (await tablesWithAuthority())){
            const readable = await admin.query(`select has_table_privilege('aelwyd_app', $1, 'select') as may`, [
                table
            ]);
            if (!readable.rows[0].may) continue;
            const seen = await inAuthority(store.dataSource, {
                authorityId: 2
            }, (manager)=>manager.query(`select 1 from ${table} where authority_id = 1`));
            expect({
                table,
                seen
            }).toEqual({
                table,
                seen: []
            });
        }
    });
    it('lets nobody but the owner’s functions write history', async ()=>{
        await expect(inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query(`delete from history.children`))).rejects.toThrow(/permission denied/);
    });
});

//# sourceMappingURL=row-level-security.api.spec.js.map