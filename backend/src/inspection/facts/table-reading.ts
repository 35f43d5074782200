import type { EntityManager } from 'typeorm';
import { ChildPlaces } from './child-places.js';
import type { Cells } from './column.js';
import type { ChildTable } from './fact-tables.js';
import { moved, orderRows } from './order-rows.js';
import { readOneChild, type OneChild } from './read-one-child.js';
import { clientOf, readTable, type FactTable, type Kinds, type Read } from './read-table.js';

type AnyTable = FactTable<Kinds>;

/** Tables being read, by one connection or several: which are left, and what was found in the others. */
export class TableReading {
  private readonly left: AnyTable[];
  private readonly found = new Map<AnyTable, Record<string, Cells> & { count: number }>();

  /** @param onlyChild the one child whose rows to read */
  constructor(
    tables: readonly AnyTable[],
    private readonly onlyChild?: OneChild,
  ) {
    this.left = [...tables];
  }

  /** Reads one table after another, until none is left that another connection has not taken; the rows of one child all at once. */
  async readNext(manager: EntityManager): Promise<void> {
    if (this.onlyChild) {
      const tables = this.left.splice(0);
      for (const [at, read] of (await readOneChild(manager, tables, this.onlyChild)).entries()) this.found.set(tables[at]!, read);
      return;
    }
    const client = await clientOf(manager);
    for (let table = this.left.shift(); table; table = this.left.shift()) this.found.set(table, await readTable(client, table));
  }

  of<K extends Kinds>(table: FactTable<K>): Read<K> & { count: number } {
    return this.found.get(table) as Read<K> & { count: number };
  }

  has(table: AnyTable): boolean {
    return this.found.has(table);
  }
}

type ByChild = <K extends Kinds>(table: ChildTable<K>) => Omit<Read<K>, 'childNo'> & { from: Int32Array };

/** Gives tables with each child's rows together and in order. `dropped` columns only order them. */
export function rowsByChild(reading: TableReading, childNo: Int32Array, dropped: readonly string[]): ByChild {
  const places = new ChildPlaces(childNo);
  return <K extends Kinds>(table: ChildTable<K>) => {
    const { childNo: rowChild, count: _count, ...columns } = reading.of(table) as Record<string, Cells> & { childNo: Int32Array; count: number };
    const named = columns as unknown as Record<string, Cells>;
    const { from, order } = orderRows(childNo.length, places, rowChild, table.keys.map((key) => named[key]!));
    const ordered = Object.fromEntries(Object.entries(named).filter(([name]) => !dropped.includes(name)).map(([name, cells]) => [name, moved(cells, order)]));
    return { ...(ordered as Omit<Read<K>, 'childNo'>), from };
  };
}
