import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { areaRelation } from '../../domain/facts/areas.js';
import type { AuthorityFacts } from '../../domain/facts/authority-facts.js';
import type { AreaNumbers } from './area-column.js';
import type { Borders } from './borders.query.js';
import * as care from './care-tables.js';
import { ChildPlaces } from './child-places.js';
import type { Cells } from './column.js';
import { carers, children, noCarers, noStaff, staff, type ChildTable } from './fact-tables.js';
import { moved, orderRows } from './order-rows.js';
import { readTable, type FactTable, type Kinds, type Read } from './read-table.js';
import { withDecisions } from './with-decisions.js';
import * as work from './work-tables.js';

type AnyTable = FactTable<Kinds>;

/** Columns that tell rows of one day apart and are no facts. */
const onlyForOrder = ['dayOrder', 'planNo'];

/** The tables of one reading of facts: which there are, which are read already, and what was found in them. */
export class FactTables {
  readonly placements;
  readonly careLeavers;
  private readonly left: AnyTable[];
  private readonly found = new Map<AnyTable, Record<string, Cells> & { count: number }>();

  /** @param onlyChild number of the one child to read; households and staff are then left out */
  constructor(
    readonly areas: AreaNumbers,
    private readonly onlyChild?: number,
  ) {
    this.placements = care.placements(areas);
    this.careLeavers = work.careLeavers(areas);
    // The largest first, so that no connection is left with one when the others are done.
    this.left = [
      work.reviews, care.healthAssessments, work.allocations, this.placements, care.decisions, care.plans, this.careLeavers, care.educationPlans,
      care.legalStatuses, work.pathways, care.periods, children, work.proceedings,
      ...(onlyChild === undefined ? [staff, carers] : []),
    ];
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

/** The connection a transaction runs on: COPY is no query that TypeORM knows. */
async function clientOf(manager: EntityManager): Promise<PoolClient> {
  return (await manager.queryRunner!.connect()) as PoolClient;
}

/** Households and staff, which are no child's. */
export async function carersAndStaff(manager: EntityManager): Promise<Pick<AuthorityFacts, 'carers' | 'staff'>> {
  const client = await clientOf(manager);
  return { carers: await readTable(client, carers), staff: await readTable(client, staff) };
}

/** The facts of tables read whole: each child's rows together and in order. */
export function factsOf(tables: FactTables, { gssCode, neighbours }: Borders): AuthorityFacts {
  const people = tables.of(children);
  const places = new ChildPlaces(people.childNo);
  const rows = <K extends Kinds>(table: ChildTable<K>): Omit<Read<K>, 'childNo'> & { from: Int32Array } => {
    const { childNo, count: _count, ...columns } = tables.of(table) as Record<string, Cells> & { childNo: Int32Array; count: number };
    const named = columns as unknown as Record<string, Cells>;
    const { from, order } = orderRows(people.count, places, childNo, table.keys.map((key) => named[key]!));
    const ordered = Object.fromEntries(Object.entries(named).filter(([name]) => !onlyForOrder.includes(name)).map(([name, cells]) => [name, moved(cells, order)]));
    return { ...(ordered as Omit<Read<K>, 'childNo'>), from };
  };
  const { texts } = tables.areas.areas;
  return {
    authority: gssCode,
    children: people,
    periods: rows(care.periods),
    legalStatuses: rows(care.legalStatuses),
    placements: withDecisions(rows(tables.placements), tables.of(care.decisions)),
    allocations: rows(work.allocations),
    plans: rows(care.plans),
    educationPlans: rows(care.educationPlans),
    healthAssessments: rows(care.healthAssessments),
    reviews: rows(work.reviews),
    careLeavers: rows(tables.careLeavers),
    pathways: rows(work.pathways),
    proceedings: rows(work.proceedings),
    carers: tables.has(carers) ? tables.of(carers) : noCarers,
    staff: tables.has(staff) ? tables.of(staff) : noStaff,
    areas: { code: texts, relation: Uint8Array.from(texts, (area) => areaRelation(gssCode, area, neighbours)) },
  };
}
