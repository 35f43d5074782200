import type { EntityManager } from 'typeorm';
import { ChildPlaces } from './child-places.js';
import type { Cells } from './column.js';
import type { ChildTable } from './fact-tables.js';
import { moved, orderRows } from './order-rows.js';
import { clientOf, readTable, type FactTable, type Kinds, type Read } from './read-table.js';

type AnyTable = FactTable<Kinds>;

/** Tables being read, by one connection or several: which are left, and what was found in the others. */
export class TableReading {
  private readonly left: AnyTable[];
  private readonly found = new Map<AnyTable, Record<string, Cells> & { count: number }>();

  /** @param onlyChild number of the one child whose rows to read */
  constructor(
    tables: readonly AnyTable[],
    private readonly onlyChild?: number,
  ) {
    this.left = [...tables];
  }

  /** Reads one table after another, until none is left that another connection has not taken. */
  async readNext(manager: EntityManager): Promise<void> {
    const client = await clientOf(manager);
    const where = this.onlyChild === undefined ? '' : `where t.child_no = ${Math.trunc(this.onlyChild)}`;
    for (let table = this.left.shift(); table; table = this.left.shift()) this.found.set(table, await readTable(client, table, where));
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
