import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeTestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { importSsda903 } from './import-ssda903.js';
import { findsNothing, madeReturn } from './made-return.js';
/** Stores the children alone: the rest of the way into the store has its own tests. */ const door = {
    check: findsNothing,
    store: (dataSource, { tables })=>inAuthority(dataSource, {
            authorityId: 1
        }, async (manager)=>{
            for (const [id, forenames, surname, born] of tables.get('children')?.rows ?? []){
                await manager.query(`insert into children (authority_id, child_id, forenames, surname, date_of_birth) values (1, $1, $2, $3, $4) on conflict do nothing`, [
                    id,
                    forenames,
                    surname,
                    born
                ]);
            }
            return true;
        })
};
describe('Importing an English return', ()=>{
    let store;
    let folder;
    beforeAll(async ()=>{
        store = await makeTestStore();
    });
    beforeEach(async ()=>{
        folder = await mkdtemp(join(tmpdir(), 'aelwyd-ssda903-'));
        for (const { path, text } of madeReturn({
            episodes: [
                'A1,01/01/2018,S,V4,N1,U4,PR4,,,,,AB1 1AA,',
                'A2,01/01/2018,S,C9,N1,U4,PR1,,,,,AB1 1AA,'
            ]
        })){
            await writeFile(join(folder, path), text);
        }
    });
    afterAll(()=>store.drop());
    const importIt = (acceptValid)=>importSsda903(store.dataSource, {
            folder,
            authorityId: 1,
            gssCode: 'W06000001',
            acceptValid,
            rejects: join(folder, 'back'),
            today: '2026-11-24'
        }, door);
    const seen = (sql)=>inAuthority(store.dataSource, {
            authorityId: 1
        }, (manager)=>manager.query(sql));
    it('stores nothing of a return with a fault', async ()=>{
        const outcome = await importIt(false);
        expect(outcome).toMatchObject({
            ok: false,
            rows: 5,
            loaded: 0,
            rejected: 1,
            rejects: null,
            folded: {}
        });
        expect(outcome.faults).toMatchObject([
            {
                file: 'episodes.csv',
                line: 3,
                column: 'LS',
                rule: 'W02',
                child: 'A2'
            }
        ]);
        expect(await seen('select child_id from children')).toEqual([]);
        expect(await readdir(folder)).not.toContain('back');
        await rm(folder, {
            recursive: true
        });
    });
    it('loads what is lawful where that is accepted, keeps its codes, and gives the rest back', async ()=>{
        const outcome = await importIt(true);
        expect(outcome).toMatchObject({
            ok: true,
            rows: 5,
            loaded: 4,
            rejected: 1,
            rejects: join(folder, 'back'),
            folded: {
                children: 3,
                placements: 1
            }
        });
        expect(outcome.notes).toMatchObject([
            {
                rule: 'area-not-known',
                count: 1
            }
        ]);
        expect(await readFile(join(folder, 'back', 'episodes.csv'), 'utf8')).toContain('A2,01/01/2018,S,C9,N1,U4,PR1,,,,,AB1 1AA,');
        expect(await seen(`select original_code, mapped_code from ssda903_origins where field = 'LS'`)).toEqual([
            {
                original_code: 'V4',
                mapped_code: 'V1'
            }
        ]);
        await rm(folder, {
            recursive: true
        });
    });
    it('keeps no code of a return the store refused', async ()=>{
        const refusing = {
            ...door,
            store: ()=>Promise.resolve(false)
        };
        const asked = {
            folder,
            authorityId: 2,
            gssCode: 'W06000002',
            acceptValid: true,
            rejects: join(folder, 'back'),
            today: '2026-11-24'
        };
        expect(await importSsda903(store.dataSource, asked, refusing)).toMatchObject({
            ok: false,
            loaded: 0
        });
        const kept = await inAuthority(store.dataSource, {
            authorityId: 2
        }, (manager)=>manager.query('select 1 from ssda903_origins'));
        expect(kept).toEqual([]);
        await rm(folder, {
            recursive: true
        });
    });
    it('refuses a return without a child, whatever is accepted: it would empty the record', async ()=>{
        await writeFile(join(folder, 'header.csv'), 'CHILD,DOB\nA1,x\n');
        expect(await importIt(true)).toMatchObject({
            ok: false,
            loaded: 0
        });
        expect(await seen('select count(*)::int from children')).toEqual([
            {
                count: 3
            }
        ]);
        await rm(folder, {
            recursive: true
        });
    });
});

//# sourceMappingURL=import-ssda903.api.spec.js.map