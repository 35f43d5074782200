import type { EntityManager } from 'typeorm';
import { areaRelation } from '../../domain/facts/areas.js';
import type { AuthorityFacts } from '../../domain/facts/authority-facts.js';
import type { AreaNumbers } from './area-column.js';
import type { Borders } from './borders.query.js';
import * as care from './care-tables.js';
import { carers, children, noCarers, noStaff, staff } from './fact-tables.js';
import { clientOf, readTable } from './read-table.js';
import { rowsByChild, TableReading } from './table-reading.js';
import { withDecisions } from './with-decisions.js';
import * as work from './work-tables.js';

/** Columns that tell rows of one day apart and are no facts. */
const onlyForOrder = ['dayOrder', 'planNo'];

/** The tables the indicators read. */
export class FactTables {
  readonly placements;
  readonly careLeavers;
  readonly reading: TableReading;

  /** @param onlyChild number of the one child to read; households and staff are then left out */
  constructor(
    readonly areas: AreaNumbers,
    onlyChild?: number,
  ) {
    this.placements = care.placements(areas);
    this.careLeavers = work.careLeavers(areas);
    // The largest first, so that no connection is left with one when the others are done.
    const tables = [
      work.reviews, care.healthAssessments, work.allocations, this.placements, care.decisions, care.plans, this.careLeavers, care.educationPlans,
      care.legalStatuses, work.pathways, care.periods, children, work.proceedings,
      ...(onlyChild === undefined ? [staff, carers] : []),
    ];
    this.reading = new TableReading(tables, onlyChild === undefined ? undefined : { childNo: onlyChild, as: 'facts of one child' });
  }
}

/** Households and staff, which are no child's. */
export async function carersAndStaff(manager: EntityManager): Promise<Pick<AuthorityFacts, 'carers' | 'staff'>> {
  const client = await clientOf(manager);
  return { carers: await readTable(client, carers), staff: await readTable(client, staff) };
}

/** The facts of tables read whole: each child's rows together and in order. */
export function factsOf(tables: FactTables, { gssCode, neighbours }: Borders): AuthorityFacts {
  const { reading } = tables;
  const people = reading.of(children);
  const rows = rowsByChild(reading, people.childNo, onlyForOrder);
  const { texts } = tables.areas.areas;
  return {
    authority: gssCode,
    children: people,
    periods: rows(care.periods),
    legalStatuses: rows(care.legalStatuses),
    placements: withDecisions(rows(tables.placements), reading.of(care.decisions)),
    allocations: rows(work.allocations),
    plans: rows(care.plans),
    educationPlans: rows(care.educationPlans),
    healthAssessments: rows(care.healthAssessments),
    reviews: rows(work.reviews),
    careLeavers: rows(tables.careLeavers),
    pathways: rows(work.pathways),
    proceedings: rows(work.proceedings),
    carers: reading.has(carers) ? reading.of(carers) : noCarers,
    staff: reading.has(staff) ? reading.of(staff) : noStaff,
    areas: { code: texts, relation: Uint8Array.from(texts, (area) => areaRelation(gssCode, area, neighbours)) },
  };
}
