import type { ChildRows } from './columns.js';

/**
 * One authority's record as the indicators and duties read it: dense columns, dates as day numbers (`NO_DAY` where none),
 * codes as positions in the code lists of `domain/codes` (`UNSAID` where none), yes/no as 1, 0 or `UNSAID`, and numbers in
 * place of names. Children are numbered 0, 1, 2 … in order of their number in the store; `childNo` leads back to it.
 * A loader that has no use for a table leaves it with no rows.
 */
export interface AuthorityFacts {
  /** GSS code of the authority whose record this is. */
  authority: string;
  children: ChildrenFacts;
  periods: PeriodFacts;
  legalStatuses: LegalStatusFacts;
  placements: PlacementFacts;
  allocations: AllocationFacts;
  plans: PlanFacts;
  educationPlans: EducationPlanFacts;
  healthAssessments: HealthAssessmentFacts;
  reviews: ReviewFacts;
  careLeavers: CareLeaverFacts;
  pathways: PathwayFacts;
  proceedings: ProceedingFacts;
  carers: CarerFacts;
  staff: StaffFacts;
  /** GSS codes that `placements.area` and `careLeavers.area` count in, and what each is to the authority. */
  areas: { code: string[]; relation: Uint8Array };
}

/** What an area is to the authority whose record this is; the values of `areas.relation`. */
export const INSIDE = 0;
export const NEIGHBOURING_WELSH = 1;
export const OTHER_WELSH = 2;
export const OUTSIDE_WALES = 3;

export interface ChildrenFacts {
  count: number;
  /** Number in the store. */
  childNo: Int32Array;
  bornOn: Int32Array;
  /** Position in `sexes`. */
  sex: Int8Array;
  /** Position in `ethnicGroups`. */
  ethnicity: Int8Array;
}

export interface PeriodFacts extends ChildRows {
  startedOn: Int32Array;
  endedOn: Int32Array;
  /** Position in `reasonsEnded`. */
  reasonEnded: Int8Array;
}

export interface LegalStatusFacts extends ChildRows {
  startedOn: Int32Array;
  endedOn: Int32Array;
  /** Position in `legalStatuses`. */
  status: Int8Array;
}

/** Each placement with the decision on it, if it is out of area and one was recorded. */
export interface PlacementFacts extends ChildRows {
  placementNo: Int32Array;
  startedOn: Int32Array;
  endedOn: Int32Array;
  /** Position in `placementTypes`. */
  type: Int8Array;
  /** Position in `providers`. */
  provider: Int8Array;
  /** Position in `areas`. */
  area: Int16Array;
  emergency: Int8Array;
  hasDecision: Uint8Array;
  referredToPanelOn: Int32Array;
  approvedByPanel: Int8Array;
  panelMetOn: Int32Array;
  areaAuthorityToldOn: Int32Array;
  healthBoardToldOn: Int32Array;
}

export interface AllocationFacts extends ChildRows {
  startedOn: Int32Array;
  endedOn: Int32Array;
  /** Position in `allocationRoles`. */
  role: Int8Array;
  staffNo: Int32Array;
}

export interface PlanFacts extends ChildRows {
  preparedOn: Int32Array;
  hasHealthPlan: Int8Array;
  hasEducationPlan: Int8Array;
  /** Position in `permanenceOptions`. */
  permanenceOption: Int8Array;
}

export interface EducationPlanFacts extends ChildRows {
  agreedOn: Int32Array;
  isExempt: Uint8Array;
}

export interface HealthAssessmentFacts extends ChildRows {
  assessedOn: Int32Array;
  /** Position in `healthAssessmentKinds`. */
  kind: Int8Array;
  refused: Int8Array;
}

export interface ReviewFacts extends ChildRows {
  reviewNo: Int32Array;
  heldOn: Int32Array;
  adjournedOn: Int32Array;
  /** Staff number of the chair; `UNSAID` where not recorded. */
  chairedBy: Int32Array;
  spokeWithChildOn: Int32Array;
  hasNotSpokenReason: Uint8Array;
  /** Position in `participations`. */
  participation: Int8Array;
  permanencePlanClear: Int8Array;
}

export interface CareLeaverFacts extends ChildRows {
  recordedOn: Int32Array;
  /** 1 to 6. */
  category: Int8Array;
  /** Position in `careLeaverAccommodations`. */
  accommodation: Int8Array;
  /** Position in `areas`. */
  area: Int16Array;
  /** Position in `activities`. */
  activity: Int8Array;
  hasSponsoredScheme: Uint8Array;
}

export interface PathwayFacts extends ChildRows {
  completedOn: Int32Array;
  /** Position in `pathwayKinds`. */
  kind: Int8Array;
}

export interface ProceedingFacts extends ChildRows {
  issuedOn: Int32Array;
  finalOrderOn: Int32Array;
}

/** Foster households; not a child's rows. */
export interface CarerFacts {
  count: number;
  carerNo: Int32Array;
  approvedOn: Int32Array;
  approvalEndedOn: Int32Array;
  /** Position in `carerKinds`. */
  kind: Int8Array;
  /** Position in `agencies`. */
  agency: Int8Array;
  places: Int32Array;
}

export interface StaffFacts {
  count: number;
  staffNo: Int32Array;
  startedOn: Int32Array;
  endedOn: Int32Array;
  /** Position in `jobs`. */
  job: Int8Array;
  /** Hundredths of a whole-time equivalent; 0 where not recorded. */
  wteHundredths: Int16Array;
}
