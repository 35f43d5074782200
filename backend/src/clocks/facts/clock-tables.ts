import { areaRelation } from '../../domain/facts/areas.js';
import type { ClockFacts } from '../../domain/facts/clock-facts.js';
import { AreaNumbers } from '../../inspection/facts/area-column.js';
import type { Borders } from '../../inspection/facts/borders.query.js';
import { rowsByChild, TableReading } from '../../inspection/facts/table-reading.js';
import * as care from './care-tables.js';
import * as work from './work-tables.js';

/** Columns that tell rows of one day apart and are no facts. */
const onlyForOrder = ['dayOrder', 'assessmentNo'];

/** The tables the duties read, of a whole authority or of one child. */
export class ClockTables {
  readonly reading: TableReading;
  private readonly areas = new AreaNumbers();
  private readonly placements = care.placements(this.areas);

  /** @param onlyChild number of the one child; households and settings are then those of that child */
  constructor(onlyChild?: number) {
    // The largest first, so that no connection is left with one when the others are done.
    const tables = [
      work.visits, work.events, work.reviews, work.healthAssessments, care.allocations, this.placements, care.stays, work.plans, care.decisions, work.careLeavers,
      work.educationPlans, care.legalStatuses, work.pathways, work.missing, work.assessments, care.periods, care.children, work.escalations,
      work.protection, work.proceedings, care.carers, care.settings, care.householdEvents,
    ];
    this.reading = new TableReading(tables, onlyChild === undefined ? undefined : { childNo: onlyChild, as: 'clock facts of one child' });
  }

  /** What was read, when everything has been. */
  facts({ gssCode, neighbours }: Borders): ClockFacts {
    const { reading } = this;
    const children = reading.of(care.children);
    const rows = rowsByChild(reading, children.childNo, onlyForOrder);
    const { texts } = this.areas.areas;
    return {
      children,
      periods: rows(care.periods),
      legalStatuses: rows(care.legalStatuses),
      placements: rows(this.placements),
      allocations: rows(care.allocations),
      visits: rows(work.visits),
      assessments: rows(work.assessments),
      plans: rows(work.plans),
      educationPlans: rows(work.educationPlans),
      healthAssessments: rows(work.healthAssessments),
      reviews: rows(work.reviews),
      escalations: rows(work.escalations),
      careLeavers: rows(work.careLeavers),
      pathways: rows(work.pathways),
      missing: rows(work.missing),
      proceedings: rows(work.proceedings),
      protection: rows(work.protection),
      events: rows(work.events),
      decisions: reading.of(care.decisions),
      settings: reading.of(care.settings),
      carers: reading.of(care.carers),
      householdEvents: reading.of(care.householdEvents),
      stays: reading.of(care.stays),
      areas: { code: texts, relation: Uint8Array.from(texts, (area) => areaRelation(gssCode, area, neighbours)) },
    };
  }
}
