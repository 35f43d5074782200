import { allocationRoles } from '../codes/allocation-roles.js';
import { activities } from '../codes/activities.js';
import { assessmentKinds } from '../codes/assessment-kinds.js';
import { caseEventKinds, type CaseEventKind } from '../codes/case-event-kinds.js';
import { careLeaverAccommodations } from '../codes/care-leaver-accommodations.js';
import { educationPlanExemptions } from '../codes/education-plan-exemptions.js';
import { healthAssessmentKinds } from '../codes/health-assessment-kinds.js';
import { legalStatuses } from '../codes/legal-statuses.js';
import { notAloneReasons } from '../codes/not-alone-reasons.js';
import { notSpokenReasons } from '../codes/not-spoken-reasons.js';
import { parties } from '../codes/parties.js';
import { pathwayKinds } from '../codes/pathway-kinds.js';
import { permanenceOptions } from '../codes/permanence-options.js';
import { reasonsEnded } from '../codes/reasons-ended.js';
import type * as Rows from './child-record.js';
import type { ClockFacts } from './clock-facts.js';
import { saidOf, textsOf } from './coded-text.js';
import { UNSAID } from './columns.js';

const reasonEnded = textsOf(reasonsEnded);
const status = textsOf(legalStatuses);
const role = textsOf(allocationRoles);
const notAloneReason = textsOf(notAloneReasons);
const assessmentKind = textsOf(assessmentKinds);
const permanenceOption = textsOf(permanenceOptions);
const exempt = textsOf(educationPlanExemptions);
const healthKind = textsOf(healthAssessmentKinds);
const notSpokenReason = textsOf(notSpokenReasons);
const accommodation = textsOf(careLeaverAccommodations);
const activity = textsOf(activities);
const pathwayKind = textsOf(pathwayKinds);
const eventKind = textsOf(caseEventKinds);
const party = textsOf(parties);

/** One row of each table of `ClockFacts` whose columns stand for themselves. */
export const period = (t: ClockFacts['periods'], row: number): Rows.PeriodOfCare => ({
  startedOn: t.startedOn[row]!, endedOn: t.endedOn[row]!, reasonEnded: reasonEnded(t.reasonEnded[row]!),
});
export const legalStatus = (t: ClockFacts['legalStatuses'], row: number): Rows.LegalStatusSpell => ({
  startedOn: t.startedOn[row]!, endedOn: t.endedOn[row]!, status: status(t.status[row]!),
});
export const allocation = (t: ClockFacts['allocations'], row: number): Rows.Allocation => ({
  startedOn: t.startedOn[row]!, endedOn: t.endedOn[row]!, role: role(t.role[row]!), staffNo: t.staffNo[row]!,
});
export const visit = (t: ClockFacts['visits'], row: number): Rows.Visit => ({
  visitNo: t.visitNo[row]!, visitedOn: t.visitedOn[row]!, statutory: t.statutory[row] === 1, seen: t.seen[row] === 1, seenAlone: saidOf(t.seenAlone[row]!),
  notAloneReason: notAloneReason(t.notAloneReason[row]!), wellBeingSafeguarded: saidOf(t.wellBeingSafeguarded[row]!),
});
export const assessment = (t: ClockFacts['assessments'], row: number): Rows.Assessment => ({
  kind: assessmentKind(t.kind[row]!), startedOn: t.startedOn[row]!, completedOn: t.completedOn[row]!,
});
export const plan = (t: ClockFacts['plans'], row: number): Rows.Plan => ({
  planNo: t.planNo[row]!, preparedOn: t.preparedOn[row]!, hasHealthPlan: saidOf(t.hasHealthPlan[row]!), hasEducationPlan: saidOf(t.hasEducationPlan[row]!),
  permanenceOption: permanenceOption(t.permanenceOption[row]!), agreedWithChild: saidOf(t.agreedWithChild[row]!), childHasCopyOn: t.childHasCopyOn[row]!,
  outcomes: t.outcomes[row] === UNSAID ? null : t.outcomes[row]!,
});
export const educationPlan = (t: ClockFacts['educationPlans'], row: number): Rows.EducationPlan => ({
  agreedOn: t.agreedOn[row]!, schoolStartedOn: t.schoolStartedOn[row]!, reviewedOn: t.reviewedOn[row]!, exempt: exempt(t.exempt[row]!),
});
export const healthAssessment = (t: ClockFacts['healthAssessments'], row: number): Rows.HealthAssessment => ({
  assessedOn: t.assessedOn[row]!, kind: healthKind(t.kind[row]!), refused: saidOf(t.refused[row]!),
});
export const review = (t: ClockFacts['reviews'], row: number): Rows.Review => ({
  reviewNo: t.reviewNo[row]!, heldOn: t.heldOn[row]!, adjournedOn: t.adjournedOn[row]!, chairedBy: t.chairedBy[row]!, spokeWithChildOn: t.spokeWithChildOn[row]!,
  notSpokenReason: notSpokenReason(t.notSpokenReason[row]!), advocacyOffered: saidOf(t.advocacyOffered[row]!), parentsViewsObtained: saidOf(t.parentsViewsObtained[row]!),
  permanencePlanClear: saidOf(t.permanencePlanClear[row]!), recordDistributedOn: t.recordDistributedOn[row]!, early: saidOf(t.early[row]!),
});
export const escalation = (t: ClockFacts['escalations'], row: number): Rows.Escalation => ({
  escalationNo: t.escalationNo[row]!, raisedOn: t.raisedOn[row]!, stage: t.stage[row]!, resolvedOn: t.resolvedOn[row]!, referredToCafcassOn: t.referredToCafcassOn[row]!,
});
export const careLeaver = (t: ClockFacts['careLeavers'], row: number): Rows.CareLeaverRow => ({
  recordedOn: t.recordedOn[row]!, category: t.category[row]!, accommodation: accommodation(t.accommodation[row]!),
  accommodationSuitable: saidOf(t.accommodationSuitable[row]!), activity: activity(t.activity[row]!), inTouch: saidOf(t.inTouch[row]!),
});
export const pathway = (t: ClockFacts['pathways'], row: number): Rows.PathwayRow => ({
  kind: pathwayKind(t.kind[row]!), completedOn: t.completedOn[row]!, copyGivenOn: t.copyGivenOn[row]!,
});
export const missingEpisode = (t: ClockFacts['missing'], row: number): Rows.MissingEpisode => ({
  missingFrom: t.missingFrom[row]!, returnedAt: t.returnedAt[row]!, interviewOfferedAt: t.interviewOfferedAt[row]!,
  interviewHeldAt: t.interviewHeldAt[row]!, interviewDeclined: saidOf(t.interviewDeclined[row]!),
});
export const proceedings = (t: ClockFacts['proceedings'], row: number): Rows.Proceedings => ({
  issuedOn: t.issuedOn[row]!, finalOrderOn: t.finalOrderOn[row]!, extendedWeeks: t.extendedWeeks[row]!,
});
export const registration = (t: ClockFacts['protection'], row: number): Rows.Registration => ({
  registeredOn: t.registeredOn[row]!, strategyDiscussionOn: t.strategyDiscussionOn[row]!, initialConferenceOn: t.initialConferenceOn[row]!,
  firstCoreGroupOn: t.firstCoreGroupOn[row]!, deregisteredOn: t.deregisteredOn[row]!,
});
export const caseEvent = (t: ClockFacts['events'], row: number): Rows.CaseEvent => ({
  // An import takes no kind the list does not have.
  eventNo: t.eventNo[row]!, kind: eventKind(t.kind[row]!) as CaseEventKind, on: t.on[row]!, at: t.at[row]!, party: party(t.party[row]!),
  placementNo: t.placementNo[row]!, reviewNo: t.reviewNo[row]!, planNo: t.planNo[row]!, neededBy: t.neededBy[row]!,
});
