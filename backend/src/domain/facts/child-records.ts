import * as rows from './child-rows.js';
import { ChildPlacements } from './child-placements.js';
import type { ChildRecord } from './child-record.js';
import type { ClockFacts } from './clock-facts.js';
import type { ChildRows } from './columns.js';

/** The children of `ClockFacts` as the duties read them, each made of the columns when it is asked for. */
export class ChildRecords {
  private readonly placements: ChildPlacements;

  constructor(private readonly facts: ClockFacts) {
    this.placements = new ChildPlacements(facts);
  }

  get count(): number {
    return this.facts.children.count;
  }

  /** @param at 0 to `count` - 1, in order of number in the store */
  at(at: number): ChildRecord {
    const { facts } = this;
    return {
      childNo: facts.children.childNo[at]!,
      bornOn: facts.children.bornOn[at]!,
      diedOn: facts.children.diedOn[at]!,
      periods: of(facts.periods, at, rows.period),
      legalStatuses: of(facts.legalStatuses, at, rows.legalStatus),
      placements: of(facts.placements, at, (_table, row) => this.placements.at(row)),
      allocations: of(facts.allocations, at, rows.allocation),
      visits: of(facts.visits, at, rows.visit),
      assessments: of(facts.assessments, at, rows.assessment),
      plans: of(facts.plans, at, rows.plan),
      educationPlans: of(facts.educationPlans, at, rows.educationPlan),
      healthAssessments: of(facts.healthAssessments, at, rows.healthAssessment),
      reviews: of(facts.reviews, at, rows.review),
      escalations: of(facts.escalations, at, rows.escalation),
      careLeavers: of(facts.careLeavers, at, rows.careLeaver),
      pathways: of(facts.pathways, at, rows.pathway),
      missing: of(facts.missing, at, rows.missingEpisode),
      proceedings: of(facts.proceedings, at, rows.proceedings),
      protection: of(facts.protection, at, rows.registration),
      events: of(facts.events, at, rows.caseEvent),
    };
  }
}

function of<T extends ChildRows, Row>(table: T, at: number, make: (table: T, row: number) => Row): Row[] {
  const made: Row[] = [];
  const end = table.from[at + 1]!;
  for (let row = table.from[at]!; row < end; row++) made.push(make(table, row));
  return made;
}
