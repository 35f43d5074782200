import type { ChildTable } from './child-tables.query.js';

/** A row as stored. */
export type Said = Readonly<Record<string, unknown>>;

export interface Clash {
  table: string;
  stays: Said;
  goes: Said;
}

const value = (said: Said, column: string) => JSON.stringify(said[column] ?? null);

/** Pairs of rows of the two children that cannot both stand: the same key, or spells that overlap. */
export function clashesOf({ name, uniques, apart }: ChildTable, stays: readonly Said[], goes: readonly Said[]): Clash[] {
  const isSame = (one: Said, other: Said, columns: readonly string[]) => columns.every((column) => value(one, column) === value(other, column));
  const sharesKey = (one: Said, other: Said) => uniques.some((columns) => columns.length > 0 && columns.every((column) => one[column] !== null) && isSame(one, other, columns));
  const overlaps = (one: Said, other: Said) => apart !== null && isSame(one, other, apart) && before(one['started_on'], other['ended_on']) && before(other['started_on'], one['ended_on']);
  return stays.flatMap((one) => goes.filter((other) => sharesKey(one, other) || overlaps(one, other)).map((other) => ({ table: name, stays: one, goes: other })));
}

/** ISO days; an end that is null is never reached. */
function before(start: unknown, end: unknown): boolean {
  return end === null || end === undefined || String(start) < String(end);
}
