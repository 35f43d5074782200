import { activities } from '../../domain/codes/activities.js';
import { assessmentKinds } from '../../domain/codes/assessment-kinds.js';
import { caseEventKinds } from '../../domain/codes/case-event-kinds.js';
import { careLeaverAccommodations } from '../../domain/codes/care-leaver-accommodations.js';
import { educationPlanExemptions } from '../../domain/codes/education-plan-exemptions.js';
import { notAloneReasons } from '../../domain/codes/not-alone-reasons.js';
import { notSpokenReasons } from '../../domain/codes/not-spoken-reasons.js';
import { parties } from '../../domain/codes/parties.js';
import { pathwayKinds } from '../../domain/codes/pathway-kinds.js';
import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import { healthAssessments } from '../../inspection/facts/care-tables.js';
import { code, day, instant, number, small, yesNo } from '../../inspection/facts/column.js';
import { ofChildren } from '../../inspection/facts/fact-tables.js';

export { healthAssessments };

/** What is done for children: what duties read of it. */
export const visits = ofChildren('visits t', ['visitedOn', 'visitNo'], {
  visitNo: number('t.visit_no'),
  visitedOn: day('t.visited_on'),
  statutory: yesNo('t.statutory'),
  seen: yesNo('t.seen'),
  seenAlone: yesNo('t.seen_alone'),
  notAloneReason: code('t.not_alone_reason', notAloneReasons),
  wellBeingSafeguarded: yesNo('t.well_being_safeguarded'),
});

export const assessments = ofChildren('assessments t', ['startedOn', 'assessmentNo'], {
  assessmentNo: number('t.assessment_no'),
  kind: code('t.kind', assessmentKinds),
  startedOn: day('t.started_on'),
  completedOn: day('t.completed_on'),
});

export const plans = ofChildren('care_and_support_plans t', ['preparedOn', 'dayOrder', 'planNo'], {
  dayOrder: number('t.day_order::integer'),
  planNo: number('t.plan_no'),
  preparedOn: day('t.prepared_on'),
  hasHealthPlan: yesNo('t.has_health_plan'),
  hasEducationPlan: yesNo('t.has_personal_education_plan'),
  permanenceOption: code('t.permanence_option', permanenceOptions),
  agreedWithChild: yesNo('t.agreed_with_child'),
  childHasCopyOn: day('t.child_has_copy_on'),
  outcomes: number('t.outcomes'),
});

export const educationPlans = ofChildren('personal_education_plans t', ['agreedOn'], {
  agreedOn: day('t.agreed_on'),
  schoolStartedOn: day('t.school_started_on'),
  reviewedOn: day('t.reviewed_on'),
  exempt: code('t.exempt', educationPlanExemptions),
});

export const reviews = ofChildren('reviews t', ['heldOn', 'dayOrder', 'reviewNo'], {
  dayOrder: number('t.day_order::integer'),
  reviewNo: number('t.review_no'),
  heldOn: day('t.held_on'),
  adjournedOn: day('t.adjourned_on'),
  chairedBy: number('t.chaired_by'),
  spokeWithChildOn: day('t.iro_spoke_with_child_on'),
  notSpokenReason: code('t.not_spoken_reason', notSpokenReasons),
  advocacyOffered: yesNo('t.advocacy_offered'),
  parentsViewsObtained: yesNo('t.parents_views_obtained'),
  permanencePlanClear: yesNo('t.permanence_plan_clear'),
  recordDistributedOn: day('t.record_distributed_on'),
  early: yesNo('t.early'),
});

export const escalations = ofChildren('escalations t', ['raisedOn', 'escalationNo'], {
  escalationNo: number('t.escalation_no'),
  raisedOn: day('t.raised_on'),
  stage: small('t.stage'),
  resolvedOn: day('t.resolved_on'),
  referredToCafcassOn: day('t.referred_to_cafcass_on'),
});

export const careLeavers = ofChildren('care_leavers t', ['recordedOn'], {
  recordedOn: day('t.recorded_on'),
  category: small('t.category::integer'),
  accommodation: code('t.accommodation', careLeaverAccommodations),
  accommodationSuitable: yesNo('t.accommodation_suitable'),
  activity: code('t.activity', activities),
  inTouch: yesNo('t.in_touch'),
});

export const pathways = ofChildren('pathway_assessments_and_plans t', ['completedOn', 'kind'], {
  kind: code('t.kind', pathwayKinds),
  completedOn: day('t.completed_on'),
  copyGivenOn: day('t.copy_given_on'),
});

export const missing = ofChildren('missing_episodes t', ['missingFrom'], {
  missingFrom: instant('t.missing_from'),
  returnedAt: instant('t.returned_at'),
  interviewOfferedAt: instant('t.return_interview_offered_at'),
  interviewHeldAt: instant('t.return_interview_held_at'),
  interviewDeclined: yesNo('t.interview_declined'),
});

export const proceedings = ofChildren('proceedings t', ['issuedOn'], {
  issuedOn: day('t.issued_on'),
  finalOrderOn: day('t.final_order_on'),
  extendedWeeks: number('coalesce(t.extended_weeks, 0)'),
});

export const protection = ofChildren('child_protection t', ['registeredOn'], {
  registeredOn: day('t.registered_on'),
  strategyDiscussionOn: day('t.strategy_discussion_on'),
  initialConferenceOn: day('t.initial_conference_on'),
  firstCoreGroupOn: day('t.first_core_group_on'),
  deregisteredOn: day('t.deregistered_on'),
});

export const events = ofChildren('case_events t', ['on', 'at', 'eventNo'], {
  eventNo: number('t.event_no'),
  kind: code('t.kind', caseEventKinds),
  on: day('t.happened_on'),
  at: instant('t.happened_at'),
  party: code('t.party', parties),
  placementNo: number('t.placement_no'),
  reviewNo: number('t.review_no'),
  planNo: number('t.plan_no'),
  neededBy: day('t.needed_by'),
});
