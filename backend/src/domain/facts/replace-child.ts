import type { AuthorityFacts } from './authority-facts.js';
import { UNSAID, type ChildRows } from './columns.js';

type Column = Int32Array | Int16Array | Int8Array | Uint8Array;

const childTables = [
  'periods', 'legalStatuses', 'placements', 'allocations', 'plans', 'educationPlans',
  'healthAssessments', 'reviews', 'careLeavers', 'pathways', 'proceedings',
] as const;

/**
 * The facts with one child's rows replaced: `alone` holds that child and nobody else, its staff numbered as in `facts`.
 * `at` is the child's position, or the number of children for one that is new. The facts given stay as they were.
 */
export function withChildReplaced(facts: AuthorityFacts, at: number, alone: AuthorityFacts): AuthorityFacts {
  const areas = { code: [...facts.areas.code], relation: [...facts.areas.relation] };
  const areaAt = alone.areas.code.map((code, position) => {
    if (!areas.code.includes(code)) {
      areas.code.push(code);
      areas.relation.push(alone.areas.relation[position]!);
    }
    return areas.code.indexOf(code);
  });
  const moved = (area: Int16Array) => area.map((position) => (position === UNSAID ? UNSAID : areaAt[position]!));
  const one: AuthorityFacts = {
    ...alone,
    placements: { ...alone.placements, area: moved(alone.placements.area) },
    careLeavers: { ...alone.careLeavers, area: moved(alone.careLeavers.area) },
  };
  const isNew = at === facts.children.count;
  const { count: _count, ...columns } = facts.children;
  const children = spliced(columns, at, isNew ? at : at + 1, one.children as unknown as Record<string, Column>, 1);
  const tables = Object.fromEntries(childTables.map((name) => [name, withRows(facts[name], at, isNew, one[name])]));
  return {
    ...facts,
    ...tables,
    children: { ...(children as Omit<AuthorityFacts['children'], 'count'>), count: facts.children.count + (isNew ? 1 : 0) },
    areas: { code: areas.code, relation: Uint8Array.from(areas.relation) },
  };
}

function withRows(all: ChildRows, at: number, isNew: boolean, one: ChildRows): ChildRows {
  const start = all.from[at]!;
  const end = isNew ? start : all.from[at + 1]!;
  const count = one.from[1]!;
  const from = new Int32Array(all.from.length + (isNew ? 1 : 0));
  from.set(all.from);
  if (isNew) from[at + 1] = start;
  for (let later = at + 1; later < from.length; later++) from[later]! += count - (end - start);
  const { from: _from, ...columns } = all;
  return { ...spliced(columns as Record<string, Column>, start, end, one as unknown as Record<string, Column>, count), from };
}

/** Each column with its entries from `start` up to `end` replaced by the first `count` of the other's. */
function spliced<T extends object>(columns: T, start: number, end: number, other: Record<string, Column>, count: number): T {
  const entries = Object.entries(columns as Record<string, Column>).map(([name, column]) => {
    const longer = new (column.constructor as new (length: number) => Column)(column.length - (end - start) + count);
    longer.set(column.subarray(0, start));
    longer.set(other[name]!.subarray(0, count), start);
    longer.set(column.subarray(end), start + count);
    return [name, longer];
  });
  return Object.fromEntries(entries) as T;
}
