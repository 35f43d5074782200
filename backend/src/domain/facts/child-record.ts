import type { CaseEventKind } from '../codes/case-event-kinds.js';
import type { HouseholdEventKind } from '../codes/household-event-kinds.js';
import type { Party } from '../codes/parties.js';
import type { Day } from './columns.js';

/** Milliseconds since 1970 in UTC, for clocks in hours. */
export type Instant = number;
/** No instant recorded: later than all others, so that it never counts as reached. */
export const NO_INSTANT: Instant = Number.POSITIVE_INFINITY;

/** A spell is half-open: `endedOn` is the first day it no longer holds, `NO_DAY` while it goes on. */
export interface Spell {
  startedOn: Day;
  endedOn: Day;
}

/**
 * One child's record as the duties read it: the facts of `AuthorityFacts` and those only duties ask for, as rows. Dates are
 * days (`NO_DAY` where none), instants milliseconds (`NO_INSTANT` where none), codes the texts of `domain/codes` ('' where
 * none), yes/no `null` where the record does not say. Rows stand in order of their first date and, within a day, of entry.
 */
export interface ChildRecord {
  childNo: number;
  bornOn: Day;
  diedOn: Day;
  periods: readonly PeriodOfCare[];
  legalStatuses: readonly LegalStatusSpell[];
  placements: readonly Placement[];
  allocations: readonly Allocation[];
  visits: readonly Visit[];
  assessments: readonly Assessment[];
  plans: readonly Plan[];
  educationPlans: readonly EducationPlan[];
  healthAssessments: readonly HealthAssessment[];
  reviews: readonly Review[];
  escalations: readonly Escalation[];
  careLeavers: readonly CareLeaverRow[];
  pathways: readonly PathwayRow[];
  missing: readonly MissingEpisode[];
  proceedings: readonly Proceedings[];
  protection: readonly Registration[];
  events: readonly CaseEvent[];
}

export interface PeriodOfCare extends Spell {
  reasonEnded: string;
}

export interface LegalStatusSpell extends Spell {
  status: string;
}

export interface Placement extends Spell {
  placementNo: number;
  startedAt: Instant;
  type: string;
  provider: string;
  /** `INSIDE`, `NEIGHBOURING_WELSH`, `OTHER_WELSH`, `OUTSIDE_WALES` of `authority-facts`, or `UNSAID`. */
  areaRelation: number;
  /** GSS code of the area, '' where none. */
  area: string;
  /** Kind of the setting: `childrens-home`, `secure-unit` …; '' where none. */
  settingKind: string;
  household: Household | null;
  emergency: boolean | null;
  intendedUntil18: boolean | null;
  temporaryApprovalOn: Day;
  planMadeOn: Day;
  planSignedOn: Day;
  assessmentCompletedOn: Day;
  reasonEnded: string;
  /** The decision to place out of the area, where one is recorded. */
  decision: OutOfAreaDecision | null;
}

export interface OutOfAreaDecision {
  referredToPanelOn: Day;
  panelMetOn: Day;
  panelApproved: boolean | null;
  nominatedOfficerApprovedOn: Day;
  firstNotifiedAt: Instant;
  areaAuthorityNotifiedOn: Day;
  healthBoardNotifiedOn: Day;
  educationNotifiedOn: Day;
}

/** A foster household, what happened to it, and every stay in it of any child of the authority. */
export interface Household {
  carerNo: number;
  kind: string;
  agency: string;
  approvedOn: Day;
  approvalEndedOn: Day;
  events: readonly { kind: HouseholdEventKind; on: Day }[];
  stays: readonly (Spell & { childNo: number })[];
}

export interface Allocation extends Spell {
  role: string;
  staffNo: number;
}

export interface Visit {
  visitNo: number;
  visitedOn: Day;
  statutory: boolean;
  seen: boolean;
  seenAlone: boolean | null;
  notAloneReason: string;
  wellBeingSafeguarded: boolean | null;
}

export interface Assessment {
  kind: string;
  startedOn: Day;
  completedOn: Day;
}

export interface Plan {
  planNo: number;
  preparedOn: Day;
  hasHealthPlan: boolean | null;
  hasEducationPlan: boolean | null;
  permanenceOption: string;
  agreedWithChild: boolean | null;
  childHasCopyOn: Day;
  outcomes: number | null;
}

export interface EducationPlan {
  agreedOn: Day;
  schoolStartedOn: Day;
  reviewedOn: Day;
  exempt: string;
}

export interface HealthAssessment {
  assessedOn: Day;
  kind: string;
  refused: boolean | null;
}

export interface Review {
  reviewNo: number;
  heldOn: Day;
  adjournedOn: Day;
  /** Staff number of the chair, or `UNSAID`. */
  chairedBy: number;
  spokeWithChildOn: Day;
  notSpokenReason: string;
  advocacyOffered: boolean | null;
  parentsViewsObtained: boolean | null;
  permanencePlanClear: boolean | null;
  recordDistributedOn: Day;
  early: boolean | null;
}

export interface Escalation {
  escalationNo: number;
  raisedOn: Day;
  stage: number;
  resolvedOn: Day;
  referredToCafcassOn: Day;
}

export interface CareLeaverRow {
  recordedOn: Day;
  category: number;
  accommodation: string;
  accommodationSuitable: boolean | null;
  activity: string;
  inTouch: boolean | null;
}

export interface PathwayRow {
  kind: string;
  completedOn: Day;
  copyGivenOn: Day;
}

export interface MissingEpisode {
  missingFrom: Instant;
  returnedAt: Instant;
  interviewOfferedAt: Instant;
  interviewHeldAt: Instant;
  interviewDeclined: boolean | null;
}

export interface Proceedings {
  issuedOn: Day;
  finalOrderOn: Day;
  extendedWeeks: number;
}

export interface Registration {
  registeredOn: Day;
  strategyDiscussionOn: Day;
  initialConferenceOn: Day;
  firstCoreGroupOn: Day;
  deregisteredOn: Day;
}

export interface CaseEvent {
  eventNo: number;
  kind: CaseEventKind;
  on: Day;
  at: Instant;
  party: Party | '';
  /** Numbers of the placement, review and plan it is about; `UNSAID` where about none. */
  placementNo: number;
  reviewNo: number;
  planNo: number;
  /** The day something is needed by, or holds until. */
  neededBy: Day;
}
