import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeTestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { findAuthority } from '../reference/find-authority.js';
import { demoExtract } from './demo-extract.js';
import { loadDemo } from './load-demo.js';
let store;
beforeAll(async ()=>{
    store = await makeTestStore();
});
afterAll(()=>store.drop());
async function count(table) {
    const { authorityId } = await findAuthority(store.dataSource, 'W06999999');
    return inAuthority(store.dataSource, {
        authorityId
    }, async (manager)=>Number((await manager.query(`select count(*) as held from ${table}`))[0].held));
}
test('the demo loads whole, tells how far it is, and a later day brings it up to date', async ()=>{
    const steps = new Set();
    await loadDemo(store.dataSource, '2026-11-23', (step)=>steps.add(step));
    expect([
        ...steps
    ]).toEqual([
        'check',
        'stage',
        'compare',
        'store'
    ]);
    const held = demoExtract('2026-11-23').tables;
    expect(await count('visits')).toBe(held.get('visits').rows.length);
    expect(await count('children')).toBe(held.get('children').rows.length);
    await loadDemo(store.dataSource, '2026-11-24');
    expect(await count('visits')).toBe(demoExtract('2026-11-24').tables.get('visits').rows.length);
});

//# sourceMappingURL=load-demo.api.spec.js.map