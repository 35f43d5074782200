import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertRows, lawfulRows, removeRows } from '../../../test/insert-rows.js';
import { makeTestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { factsFromRows } from '../../domain/facts/facts-from-rows.js';
import { dataProfile } from '../../domain/indicators/data-profile.js';
import { randomRecord } from '../../domain/indicators/random-record.js';
import { profileReferenceOf } from '../profile/profile-reference.query.js';
import { bordersOf } from './borders.query.js';
import { FactsCache } from './facts-cache.js';
import { loadFacts } from './load-facts.js';
const edges = [
    '2018-01-01',
    '2018-03-31',
    '2020-02-29',
    '2021-02-28',
    '2018-08-31',
    '2019-12-27'
];
describe('facts loaded from the store', ()=>{
    let store;
    beforeAll(async ()=>{
        store = await makeTestStore();
    });
    afterAll(()=>store.drop());
    const record = (authorityId, rows)=>inAuthority(store.dataSource, {
            authorityId
        }, (manager)=>insertRows(manager, authorityId, rows));
    const empty = (authorityId)=>inAuthority(store.dataSource, {
            authorityId
        }, removeRows);
    const borders = (authorityId)=>inAuthority(store.dataSource, {
            authorityId
        }, (manager)=>bordersOf(manager, authorityId));
    const reference = (authorityId)=>inAuthority(store.dataSource, {
            authorityId
        }, (manager)=>profileReferenceOf(manager, authorityId));
    function factsOf({ gssCode, neighbours }, rows) {
        const tables = Object.entries(rows).map(([file, all])=>{
            const columns = [
                ...new Set(all.flatMap((row)=>Object.keys(row)))
            ];
            return [
                file,
                {
                    columns,
                    rows: all.map((row)=>columns.map((column)=>row[column] ?? ''))
                }
            ];
        });
        return factsFromRows({
            authority: gssCode,
            tables: new Map(tables)
        }, neighbours);
    }
    it.each(Array.from({
        length: 18
    }, (_, at)=>[
            at + 1,
            edges[at % edges.length]
        ]))('are, for record %i as at %s, the facts of its rows, now and as known before it was replaced', async (authorityId, day)=>{
        const [before, after] = [
            authorityId,
            authorityId + 500
        ].map((seed)=>lawfulRows(randomRecord(seed, day, [])));
        const held = await reference(authorityId);
        const areas = await borders(authorityId);
        const figures = (facts)=>dataProfile(facts, held, dayFromIso(day)).figures;
        await record(authorityId, before);
        const first = await loadFacts(store.dataSource, authorityId);
        expect(figures(first.facts)).toEqual(figures(factsOf(areas, before)));
        await empty(authorityId);
        await record(authorityId, after);
        const now = await loadFacts(store.dataSource, authorityId);
        expect(figures(now.facts)).toEqual(figures(factsOf(areas, after)));
        const asKnown = await loadFacts(store.dataSource, authorityId, first.position);
        expect(figures(asKnown.facts)).toEqual(figures(first.facts));
        expect(now.position).toBeGreaterThan(first.position);
    });
    it('are kept, and only the child that moved is read again', async ()=>{
        const cache = new FactsCache(store.dataSource);
        await record(19, lawfulRows(randomRecord(900, '2018-03-31', [])));
        const first = await cache.current(19);
        expect(await cache.current(19)).toBe(first);
        const childNo = first.facts.children.childNo[3];
        await inAuthority(store.dataSource, {
            authorityId: 19
        }, async (manager)=>{
            await manager.query('delete from record.allocations where child_no = $1', [
                childNo
            ]);
            await manager.query(`update record.children set sex = case when sex = 'male' then 'female' else 'male' end where child_no = $1`, [
                childNo
            ]);
        });
        const next = await cache.current(19);
        expect(cache.told).toEqual({
            whole: 1,
            children: 1
        });
        const whole = await loadFacts(store.dataSource, 19);
        const held = await reference(19);
        for (const day of edges){
            const figures = (facts)=>dataProfile(facts, held, dayFromIso(day)).figures;
            expect(figures(next.facts)).toEqual(figures(whole.facts));
        }
        expect(next.facts.allocations.from).toEqual(whole.facts.allocations.from);
        expect(next.position).toBe(whole.position);
    });
    it('follow staff and households that moved, and a child that is gone', async ()=>{
        const cache = new FactsCache(store.dataSource);
        await record(20, lawfulRows(randomRecord(901, '2018-03-31', [])));
        const first = await cache.current(20);
        await inAuthority(store.dataSource, {
            authorityId: 20
        }, (manager)=>manager.query('update record.carers set places = places + 10'));
        const moved = await cache.current(20);
        expect([
            ...moved.facts.carers.places
        ]).toEqual([
            ...first.facts.carers.places
        ].map((places)=>places + 10));
        expect(cache.told).toEqual({
            whole: 1,
            children: 0
        });
        await empty(20);
        expect((await cache.current(20)).facts.children.count).toBe(0);
    });
    it('are never another authority’s, and no more authorities are kept than allowed', async ()=>{
        const cache = new FactsCache(store.dataSource, 2);
        const [one, other] = [
            await cache.current(1),
            await cache.current(2)
        ];
        expect(one.facts.authority).toBe('W06000001');
        expect(other.facts.authority).toBe('W06000002');
        expect([
            ...one.facts.children.childNo
        ].filter((childNo)=>[
                ...other.facts.children.childNo
            ].includes(childNo))).toEqual([]);
        await cache.current(3);
        expect(await cache.current(2)).toBe(other);
        expect(await cache.current(1)).not.toBe(one);
    });
});

//# sourceMappingURL=load-facts.api.spec.js.map