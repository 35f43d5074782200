import { UNSAID } from './columns.js';
const childTables = [
    'periods',
    'legalStatuses',
    'placements',
    'allocations',
    'plans',
    'educationPlans',
    'healthAssessments',
    'reviews',
    'careLeavers',
    'pathways',
    'proceedings'
];
/**
 * The facts with one child's rows replaced: `alone` holds that child and nobody else, its staff numbered as in `facts`.
 * `at` is the child's position, or the number of children for one that is new. The facts given stay as they were.
 */ export function withChildReplaced(facts, at, alone) {
    const areas = {
        code: [
            ...facts.areas.code
        ],
        relation: [
            ...facts.areas.relation
        ]
    };
    const areaAt = alone.areas.code.map((code, position)=>{
        if (!areas.code.includes(code)) {
            areas.code.push(code);
            areas.relation.push(alone.areas.relation[position]);
        }
        return areas.code.indexOf(code);
    });
    const moved = (area)=>area.map((position)=>position === UNSAID ? UNSAID : areaAt[position]);
    const one = {
        ...alone,
        placements: {
            ...alone.placements,
            area: moved(alone.placements.area)
        },
        careLeavers: {
            ...alone.careLeavers,
            area: moved(alone.careLeavers.area)
        }
    };
    const isNew = at === facts.children.count;
    const { count: _count, ...columns } = facts.children;
    const children = spliced(columns, at, isNew ? at : at + 1, one.children, 1);
    const tables = Object.fromEntries(childTables.map((name)=>[
            name,
            withRows(facts[name], at, isNew, one[name])
        ]));
    return {
        ...facts,
        ...tables,
        children: {
            ...children,
            count: facts.children.count + (isNew ? 1 : 0)
        },
        areas: {
            code: areas.code,
            relation: Uint8Array.from(areas.relation)
        }
    };
}
function withRows(all, at, isNew, one) {
    const start = all.from[at];
    const end = isNew ? start : all.from[at + 1];
    const count = one.from[1];
    const from = new Int32Array(all.from.length + (isNew ? 1 : 0));
    from.set(all.from);
    if (isNew) from[at + 1] = start;
    for(let later = at + 1; later < from.length; later++)from[later] += count - (end - start);
    const { from: _from, ...columns } = all;
    return {
        ...spliced(columns, start, end, one, count),
        from
    };
}
/** Each column with its entries from `start` up to `end` replaced by the first `count` of the other's. */ function spliced(columns, start, end, other, count) {
    const entries = Object.entries(columns).map(([name, column])=>{
        const longer = new column.constructor(column.length - (end - start) + count);
        longer.set(column.subarray(0, start));
        longer.set(other[name].subarray(0, count), start);
        longer.set(column.subarray(end), start + count);
        return [
            name,
            longer
        ];
    });
    return Object.fromEntries(entries);
}

//# sourceMappingURL=replace-child.js.map