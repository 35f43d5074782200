import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore } from '../../test/test-store.js';
import { inAuthority } from '../database/authority-transaction.js';
import { dayFromIso } from '../domain/calendar/day.js';
import { profileReferenceOf } from '../inspection/profile/profile-reference.query.js';
import { loadOwnReference } from './load-own-reference.js';
describe('reference data an authority loads for itself', ()=>{
    let store;
    beforeAll(async ()=>{
        store = await makeTestStore();
    });
    afterAll(()=>store.drop());
    const read = (authorityId)=>inAuthority(store.dataSource, {
            authorityId
        }, (manager)=>profileReferenceOf(manager, authorityId));
    const load = (authorityId, name, lines)=>loadOwnReference(store.dataSource, authorityId, name, lines.join('\n'));
    it('wins over what is shipped, for that authority alone, and can be loaded again', async ()=>{
        const before = await read(3);
        const lines = (residents)=>[
                'gss_code,mid_year,age_0_17,vintage,source',
                `W06000002,2019,${residents},own count,the council`
            ];
        expect(await load(2, 'populations', lines(23_000))).toEqual({
            loaded: 1,
            faults: []
        });
        expect(await load(2, 'populations', lines(24_000))).toEqual({
            loaded: 1,
            faults: []
        });
        expect((await read(2)).populations).toContainEqual({
            onDay: dayFromIso('2019-06-30'),
            aged0To17: 24_000,
            vintage: 'own count'
        });
        expect((await read(2)).populations.filter(({ onDay })=>onDay === dayFromIso('2019-06-30'))).toHaveLength(1);
        expect(await read(3)).toEqual(before);
    });
    it('adds bank holidays', async ()=>{
        await load(2, 'bank-holidays', [
            'held_on,name_en,name_cy,source,fetched_on',
            '2030-07-01,A day,Diwrnod,the council,2026-11-24'
        ]);
        expect((await read(2)).bankHolidays.has(dayFromIso('2030-07-01'))).toBe(true);
        expect((await read(3)).bankHolidays.has(dayFromIso('2030-07-01'))).toBe(false);
    });
    it('tells every fault by its line and loads nothing of such a file', async ()=>{
        const { loaded, faults } = await load(4, 'populations', [
            'gss_code,mid_year,age_0_17,vintage,colour',
            'W06000004,2019,0,own,red',
            'X,2020,19000,,blue',
            'W06000004,2021,19000,own,',
            'W06000004,2021,19001,own,'
        ]);
        expect(loaded).toBe(0);
        expect(faults.map(({ line, column })=>[
                line,
                column
            ])).toEqual([
            [
                1,
                'colour'
            ],
            [
                1,
                'source'
            ],
            [
                2,
                'age_0_17'
            ],
            [
                3,
                'gss_code'
            ],
            [
                3,
                'vintage'
            ],
            [
                5,
                'gss_code, mid_year'
            ]
        ]);
        const own = await inAuthority(store.dataSource, {
            authorityId: 4
        }, (manager)=>manager.query('select 1 from reference.populations where owner_authority_id = 4'));
        expect(own).toEqual([]);
    });
    it('reads an invented authority’s residents from the county it stands in for', async ()=>{
        const [invented] = await store.dataSource.query(`select authority_id from reference.authorities where gss_code = 'W06999999'`);
        expect((await read(invented.authority_id)).populations.length).toBeGreaterThan(0);
    });
});

//# sourceMappingURL=load-own-reference.api.spec.js.map