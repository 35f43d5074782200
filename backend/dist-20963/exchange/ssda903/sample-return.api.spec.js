import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { checkExtract } from '../extract/check-extract.js';
import { importExtract } from '../extract/import-extract.js';
import { importSsda903 } from './import-ssda903.js';
/** A public random return of 2,675 children, beside the project where it is there at all. */ const sample = join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'samples', 'ssda903');
const door = {
    check: checkExtract,
    store: async (dataSource, content)=>(await importExtract(dataSource, content, {})).ok
};
describe('The public random return', ()=>{
    if (!existsSync(sample)) {
        it('is not beside this project, so that only the made returns of the other specs were read', ()=>expect(existsSync(sample)).toBe(false));
        return;
    }
    let store;
    beforeAll(async ()=>{
        store = await makeTestStore();
    });
    afterAll(()=>store.drop());
    it('loads what is lawful, gives back the rest row by row, and changes nothing the second time', async ()=>{
        const rejects = await mkdtemp(join(tmpdir(), 'aelwyd-rejects-'));
        const bring = ()=>importSsda903(store.dataSource, {
                folder: sample,
                authorityId: 1,
                gssCode: 'W06000001',
                acceptValid: true,
                rejects,
                today: '2026-11-24'
            }, door);
        const { ok, loaded, rejected, faults } = await bring();
        expect({
            ok,
            isMost: loaded > rejected * 20,
            isEachSaid: faults.length >= rejected && rejected > 0
        }).toEqual({
            ok: true,
            isMost: true,
            isEachSaid: true
        });
        const held = ()=>inAuthority(store.dataSource, {
                authorityId: 1
            }, (manager)=>manager.query('select (select count(*)::integer from children) as children, (select position from clocks) as position'));
        const [before] = await held();
        expect(before).toMatchObject({
            children: 2675
        });
        await bring();
        expect(await held()).toEqual([
            before
        ]);
        await rm(rejects, {
            recursive: true
        });
    }, 120_000);
});

//# sourceMappingURL=sample-return.api.spec.js.map