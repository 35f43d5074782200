import type * as Rows from './child-record.js';
import type { ChildRows } from './columns.js';

type Cells = ArrayLike<number>;
/** A table of children's rows as columns: a day, an instant, a number, a yes/no as 1, 0 or `UNSAID`, or a code's position in its list. */
type Held<Row> = { readonly [Field in keyof Row]: Cells } & ChildRows;
/** A table that is no child's, as columns. */
type Listed<Field extends string> = Readonly<Record<Field, Cells>> & { count: number };

type PlacementColumns = Omit<Rows.Placement, 'areaRelation' | 'settingKind' | 'household' | 'decision'> & { carerNo: number; settingNo: number };

/**
 * One authority's record as the duties read it, in columns; `ChildRecords` makes one child's rows of it. Children are numbered
 * 0, 1, 2 … in order of their number in the store.
 */
export interface ClockFacts {
  children: Listed<'childNo' | 'bornOn' | 'diedOn'>;
  periods: Held<Rows.PeriodOfCare>;
  legalStatuses: Held<Rows.LegalStatusSpell>;
  /** Areas as positions in `areas`. */
  placements: Held<PlacementColumns>;
  allocations: Held<Rows.Allocation>;
  visits: Held<Rows.Visit>;
  assessments: Held<Rows.Assessment>;
  plans: Held<Rows.Plan>;
  educationPlans: Held<Rows.EducationPlan>;
  healthAssessments: Held<Rows.HealthAssessment>;
  reviews: Held<Rows.Review>;
  escalations: Held<Rows.Escalation>;
  careLeavers: Held<Rows.CareLeaverRow>;
  pathways: Held<Rows.PathwayRow>;
  missing: Held<Rows.MissingEpisode>;
  proceedings: Held<Rows.Proceedings>;
  protection: Held<Rows.Registration>;
  events: Held<Rows.CaseEvent>;
  decisions: Listed<keyof Rows.OutOfAreaDecision | 'placementNo'>;
  settings: Listed<'settingNo' | 'kind'>;
  carers: Listed<'carerNo' | 'kind' | 'agency' | 'approvedOn' | 'approvalEndedOn'>;
  householdEvents: Listed<'carerNo' | 'kind' | 'on'>;
  /** Every stay of any child in those households. */
  stays: Listed<'carerNo' | 'childNo' | 'startedOn' | 'endedOn'>;
  areas: { code: readonly string[]; relation: Uint8Array };
}
