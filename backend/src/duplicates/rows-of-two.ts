import type { EntityManager } from 'typeorm';
import type { ChildTable } from './child-tables.query.js';
import { type Clash, clashesOf, type Said } from './clashes.js';

export interface RowsOfTwo {
  table: ChildTable;
  stays: Said[];
  goes: Said[];
  clashes: Clash[];
}

/** Every row of two children, table by table, and which of them cannot both stand. */
export async function rowsOfTwo(manager: EntityManager, tables: readonly ChildTable[], stays: number, goes: number): Promise<RowsOfTwo[]> {
  const rows: RowsOfTwo[] = [];
  for (const table of tables) {
    const found: { said: Said }[] = await manager.query(`select to_jsonb(t) as said from ${table.name} t where child_no = any ($1::integer[])`, [[stays, goes]]);
    const of = (childNo: number) => found.map(({ said }) => said).filter((said) => said['child_no'] === childNo);
    rows.push({ table, stays: of(stays), goes: of(goes), clashes: clashesOf(table, of(stays), of(goes)) });
  }
  return rows;
}

/** Rows left out, with those that name them, and so on. */
export function withNamers(rows: readonly RowsOfTwo[], leftOut: ReadonlySet<Said>): Set<Said> {
  const out = new Set(leftOut);
  for (let before = -1; before !== out.size; ) {
    before = out.size;
    for (const { table, stays, goes } of rows) {
      for (const { table: named, columns } of table.names) {
        const there = rows.find((other) => other.table.name === named);
        const gone = [...(there?.stays ?? []), ...(there?.goes ?? [])].filter((said) => out.has(said));
        for (const said of [...stays, ...goes]) {
          if (gone.some((other) => other['child_no'] === said['child_no'] && columns.every(([here, at]) => said[here] !== null && JSON.stringify(said[here]) === JSON.stringify(other[at])))) out.add(said);
        }
      }
    }
  }
  return out;
}
