import { expect, test } from '@jest/globals';
import { dayFromIso } from '../calendar/day.js';
import { dataProfile } from '../indicators/data-profile.js';
import { randomRecord } from '../indicators/random-record.js';
import { factsFromRows } from './facts-from-rows.js';
import { withChildReplaced } from './replace-child.js';
const day = '2018-03-31';
function factsOf(rows, isMeant = ()=>true) {
    const tables = Object.entries(rows).map(([name, all])=>{
        const columns = Object.keys(all[0] ?? {});
        const meant = all.filter((row)=>!row.child_id || isMeant(row.child_id));
        return [
            name,
            {
                columns,
                rows: meant.map((row)=>columns.map((column)=>row[column] ?? ''))
            }
        ];
    });
    return factsFromRows({
        authority: 'W06000002',
        tables: new Map(tables)
    }, new Set([
        'W06000003'
    ]));
}
const figures = (facts)=>dataProfile(facts, {
        bankHolidays: new Set(),
        populations: []
    }, dayFromIso(day)).figures;
test.each([
    1,
    2,
    3,
    4,
    5,
    6
])('record %d: a child taken out and put back leaves the same figures, and the facts given as they were', (seed)=>{
    const rows = randomRecord(seed, day, []);
    const whole = factsOf(rows);
    const before = figures(whole);
    const other = factsOf(randomRecord(seed + 50, day, []), (child)=>child === 'C2');
    const swapped = withChildReplaced(whole, 3, other);
    expect(figures(swapped)).not.toEqual(before);
    const back = withChildReplaced(swapped, 3, factsOf(rows, (child)=>child === 'C3'));
    expect(figures(back)).toEqual(before);
    expect(back.reviews.heldOn).toEqual(whole.reviews.heldOn);
    expect(back.placements.from).toEqual(whole.placements.from);
    expect(figures(whole)).toEqual(before);
});
test.each([
    1,
    2,
    3
])('record %d: a new child stands behind the others', (seed)=>{
    const rows = randomRecord(seed, day, []);
    const without = factsOf({
        ...rows,
        children: rows.children.slice(0, -1)
    }, (child)=>child !== 'C7');
    const added = withChildReplaced(without, 7, factsOf(rows, (child)=>child === 'C7'));
    expect(added.children.count).toBe(8);
    expect(figures(added)).toEqual(figures(factsOf(rows)));
});

//# sourceMappingURL=replace-child.spec.js.map