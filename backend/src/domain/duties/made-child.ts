import { dayFromIso } from '../calendar/day.js';
import type * as Rows from '../facts/child-record.js';
import { NO_INSTANT, type ChildRecord } from '../facts/child-record.js';
import { INSIDE } from '../facts/authority-facts.js';
import { NO_DAY, UNSAID } from '../facts/columns.js';

/** A row as a spec says it: dates as `2018-01-31`, instants with their zone, and only what matters. */
type Said<T> = { [Field in keyof T]?: T[Field] extends number ? number | string : T[Field] extends (infer Row)[] | readonly (infer Row)[] ? Said<Row>[] : T[Field] extends object | null ? Said<NonNullable<T[Field]>> | null : T[Field] };

const spell = { startedOn: NO_DAY, endedOn: NO_DAY };
const decision: Rows.OutOfAreaDecision = {
  referredToPanelOn: NO_DAY, panelMetOn: NO_DAY, panelApproved: null, nominatedOfficerApprovedOn: NO_DAY, firstNotifiedAt: NO_INSTANT,
  areaAuthorityNotifiedOn: NO_DAY, healthBoardNotifiedOn: NO_DAY, educationNotifiedOn: NO_DAY,
};
const household: Rows.Household = { carerNo: 1, kind: 'mainstream', agency: 'own', approvedOn: NO_DAY, approvalEndedOn: NO_DAY, events: [], stays: [] };

/** What a row has that a spec does not speak of. */
const usual = {
  periods: { ...spell, reasonEnded: '' } as Rows.PeriodOfCare,
  legalStatuses: { ...spell, status: 'V2' } as Rows.LegalStatusSpell,
  placements: {
    ...spell, placementNo: 0, startedAt: NO_INSTANT, type: 'F2', provider: 'own', areaRelation: INSIDE, area: 'W06999999', settingKind: '', household: null,
    emergency: false, intendedUntil18: false, temporaryApprovalOn: NO_DAY, planMadeOn: NO_DAY, planSignedOn: NO_DAY, assessmentCompletedOn: NO_DAY, reasonEnded: '', decision: null,
  } as Rows.Placement,
  allocations: { ...spell, role: 'social-worker', staffNo: 1 } as Rows.Allocation,
  visits: { visitNo: 0, visitedOn: NO_DAY, statutory: true, seen: true, seenAlone: true, notAloneReason: '', wellBeingSafeguarded: true } as Rows.Visit,
  assessments: { kind: 'care-and-support', startedOn: NO_DAY, completedOn: NO_DAY } as Rows.Assessment,
  plans: { planNo: 0, preparedOn: NO_DAY, hasHealthPlan: true, hasEducationPlan: true, permanenceOption: '', agreedWithChild: null, childHasCopyOn: NO_DAY, outcomes: null } as Rows.Plan,
  educationPlans: { agreedOn: NO_DAY, schoolStartedOn: NO_DAY, reviewedOn: NO_DAY, exempt: '' } as Rows.EducationPlan,
  healthAssessments: { assessedOn: NO_DAY, kind: 'review', refused: null } as Rows.HealthAssessment,
  reviews: {
    reviewNo: 0, heldOn: NO_DAY, adjournedOn: NO_DAY, chairedBy: UNSAID, spokeWithChildOn: NO_DAY, notSpokenReason: '', advocacyOffered: null,
    parentsViewsObtained: null, permanencePlanClear: null, recordDistributedOn: NO_DAY, early: null,
  } as Rows.Review,
  escalations: { escalationNo: 0, raisedOn: NO_DAY, stage: 1, resolvedOn: NO_DAY, referredToCafcassOn: NO_DAY } as Rows.Escalation,
  careLeavers: { recordedOn: NO_DAY, category: 2, accommodation: '', accommodationSuitable: null, activity: '', inTouch: null } as Rows.CareLeaverRow,
  pathways: { kind: 'plan', completedOn: NO_DAY, copyGivenOn: NO_DAY } as Rows.PathwayRow,
  missing: { missingFrom: NO_INSTANT, returnedAt: NO_INSTANT, interviewOfferedAt: NO_INSTANT, interviewHeldAt: NO_INSTANT, interviewDeclined: null } as Rows.MissingEpisode,
  proceedings: { issuedOn: NO_DAY, finalOrderOn: NO_DAY, extendedWeeks: 0 } as Rows.Proceedings,
  protection: { registeredOn: NO_DAY, strategyDiscussionOn: NO_DAY, initialConferenceOn: NO_DAY, firstCoreGroupOn: NO_DAY, deregisteredOn: NO_DAY } as Rows.Registration,
  events: { eventNo: 0, kind: 'core-group', on: NO_DAY, at: NO_INSTANT, party: '', placementNo: UNSAID, reviewNo: UNSAID, planNo: UNSAID, neededBy: NO_DAY } as Rows.CaseEvent,
};
const numbered: Record<string, string> = { placements: 'placementNo', visits: 'visitNo', plans: 'planNo', reviews: 'reviewNo', escalations: 'escalationNo', events: 'eventNo' };

export type SaidChild = { [Field in keyof ChildRecord]?: Said<ChildRecord>[Field] };

/** An invented child for a spec. Rows are numbered 1, 2, 3 … in each table; what is not said is as usual. Born 1 January 2010. */
export function madeChild(said: SaidChild = {}): ChildRecord {
  const { childNo = 1, bornOn = '2010-01-01', diedOn = NO_DAY } = said;
  const tables = Object.entries(usual).map(([table, row]) => {
    const rows = (said[table as keyof typeof usual] ?? []) as object[];
    return [table, rows.map((one, at) => completed(row, { ...(numbered[table] ? { [numbered[table]]: at + 1 } : {}), ...one }))];
  });
  return { childNo: Number(childNo), bornOn: day(bornOn), diedOn: day(diedOn), ...(Object.fromEntries(tables) as Omit<ChildRecord, 'childNo' | 'bornOn' | 'diedOn'>) };
}

function completed(row: object, said: object): object {
  const read = Object.entries(said).map(([field, value]) => {
    if (field === 'decision' && value) return [field, completed(decision, value as object)];
    if (field === 'household' && value) return [field, completed(household, value as object)];
    if (Array.isArray(value)) return [field, value.map((one: object) => completed('kind' in one ? {} : spell, one))];
    return [field, typeof value === 'string' ? readText(value) : value];
  });
  return { ...row, ...Object.fromEntries(read) };
}

function readText(text: string): string | number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayFromIso(text);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : text;
}

function day(said: string | number): number {
  return typeof said === 'string' ? dayFromIso(said) : said;
}
