import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeTestStore, type TestStore } from '../../../test/test-store.js';
import { inAuthority } from '../../database/authority-transaction.js';
import { dayFromIso } from '../../domain/calendar/day.js';
import { OTHER_WELSH } from '../../domain/facts/authority-facts.js';
import type { ChildRecord } from '../../domain/facts/child-record.js';
import { NO_INSTANT } from '../../domain/facts/child-record.js';
import { ChildRecords } from '../../domain/facts/child-records.js';
import { NO_DAY, UNSAID } from '../../domain/facts/columns.js';
import { madeExtract } from '../../exchange/extract/made-extract.js';
import { importExtract } from '../../exchange/extract/import-extract.js';
import { loadClockFacts, readChildRecord } from './load-clock-facts.js';

const day = dayFromIso;
/** The lawful extract, with everything a duty reads said of child C1. */
const changes = {
  placements: `placement_id,child_id,started_on,ended_on,started_at,placement_type,carer_id,setting_id,provider,area_authority,emergency,intended_until_18,temporary_approval_on,plan_made_on,plan_signed_on,assessment_completed_on,reason_ended
P1,C1,2017-03-01,2017-06-01,2017-03-01T18:30:00.250Z,F1,F1,,own,W06000001,true,false,2017-03-01,2017-02-27,2017-02-28,2017-04-01,breakdown
P2,C1,2017-06-01,,,H4,,H1,independent,W06000023,,,,,,,
P3,C2,2017-05-01,2017-06-01,,F2,F1,,,,,,,,,,
`,
  'out-of-area-decisions': 'placement_id,referred_to_panel_on,panel_met_on,panel_approved,nominated_officer_approved_on,first_notified_at,area_authority_notified_on,health_board_notified_on,education_notified_on\nP2,2017-05-20,2017-05-25,true,2017-05-26,2017-06-02T09:00:00+01:00,2017-05-27,2017-05-28,2017-05-29\n',
  visits: 'visit_id,child_id,staff_id,visited_on,statutory,seen,seen_alone,not_alone_reason,well_being_safeguarded\nV2,C1,S1,2017-04-08,false,true,true,,\nV1,C1,S1,2017-03-08,true,true,false,unable,true\n',
  'care-and-support-plans': 'plan_id,child_id,prepared_on,has_health_plan,has_personal_education_plan,permanence_option,agreed_with_child,child_has_copy_on,outcomes\nL2,C1,2017-03-22,true,false,LTF,true,2017-03-24,3\nL1,C1,2017-03-22,false,true,,,,\n',
  'personal-education-plans': 'child_id,agreed_on,school_started_on,reviewed_on,exempt\nC1,2017-04-01,2017-03-05,2017-09-01,\nC2,2017-04-01,,,below-nursery-age\n',
  'health-assessments': 'child_id,assessed_on,kind,refused\nC1,2017-03-15,initial,false\n',
  reviews: 'review_id,child_id,held_on,adjourned_on,chaired_by,iro_spoke_with_child_on,not_spoken_reason,participation,advocacy_offered,parents_views_obtained,permanence_plan_clear,record_distributed_on,early\nR1,C1,2017-03-28,2017-03-29,S2,2017-03-27,,PN1,true,false,true,2017-04-05,false\nR2,C1,2017-06-20,,,,child-refused,PN4,,,,,\n',
  escalations: 'escalation_id,child_id,raised_by,raised_on,stage,resolved_on,referred_to_cafcass_on\nE1,C1,S2,2017-07-01,4,2017-07-10,2017-07-11\n',
  'care-leavers': 'child_id,recorded_on,category,accommodation,accommodation_suitable,activity,in_touch\nC1,2018-01-01,2,WIR,true,neet,false\n',
  'pathway-assessments-and-plans': 'child_id,kind,completed_on,young_person_took_part,copy_given_on\nC1,plan,2018-01-02,true,2018-01-05\n',
  'missing-episodes': 'child_id,missing_from,returned_at,return_interview_offered_at,return_interview_held_at,interview_declined\nC1,2018-01-05T22:10:00Z,2018-01-06T04:00:00Z,2018-01-06T05:00:00Z,2018-01-07T09:00:00Z,false\n',
  proceedings: 'child_id,issued_on,final_order_on,order,extended_weeks\nC1,2017-03-10,2017-09-01,care-order,8\n',
  'child-protection': 'child_id,strategy_discussion_on,initial_conference_on,registered_on,category,first_core_group_on,deregistered_on\nC1,2016-09-20,2016-09-30,2016-10-01,CPR_NEGLECT,2016-10-08,2017-03-01\n',
  'case-events': `event_id,child_id,kind,happened_on,happened_at,party,placement_id,review_id,plan_id,needed_by
E2,C1,review-decisions-sent,2017-06-25,2017-06-24T23:30:00Z,parent,,R2,,
E3,C1,court-plan-due,2017-03-10,,,P1,,L1,2017-04-10
E1,C1,core-group,2017-06-25,,,,,,
`,
  'household-events': 'carer_id,kind,happened_on\nF1,limit-exemption,2017-05-01\nF1,approval-reviewed,2013-01-01\n',
};

describe('What duties read, from the store', () => {
  let store: TestStore;
  let all: ChildRecord[];
  let no: Record<string, number>;
  const one = (childNo: number, authorityId = 1) => inAuthority(store.dataSource, { authorityId }, (manager) => readChildRecord(manager, authorityId, childNo));
  beforeAll(async () => {
    store = await makeTestStore();
    expect(await importExtract(store.dataSource, await madeExtract(changes), {})).toMatchObject({ ok: true });
    const { facts } = await loadClockFacts(store.dataSource, 1);
    const records = new ChildRecords(facts);
    all = Array.from({ length: records.count }, (_, at) => records.at(at));
    no = Object.fromEntries((await inAuthority(store.dataSource, { authorityId: 1 }, (manager) => manager.query(
      `select child_id as id, child_no as no from children union all select placement_id, placement_no from placements union all select visit_id, visit_no from visits
       union all select plan_id, plan_no from care_and_support_plans union all select review_id, review_no from reviews union all select staff_id, staff_no from staff
       union all select escalation_id, escalation_no from escalations union all select carer_id, carer_no from carers union all select 'event ' || event_id, event_no from case_events`,
    ))).map(({ id, no }: { id: string; no: number }) => [id, no])) as Record<string, number>;
  });
  afterAll(() => store.drop());
  const child = (id: string) => all.find(({ childNo }) => childNo === no[id])!;

  it('says of a child everything the extract says', () => {
    expect(child('C1')).toEqual({
      childNo: no['C1'], bornOn: day('2008-03-01'), diedOn: NO_DAY,
      periods: [{ startedOn: day('2015-01-05'), endedOn: day('2016-02-01'), reasonEnded: 'E4' }, { startedOn: day('2017-03-01'), endedOn: NO_DAY, reasonEnded: '' }],
      legalStatuses: [
        { startedOn: day('2015-01-05'), endedOn: day('2016-02-01'), status: 'V2' },
        { startedOn: day('2017-03-01'), endedOn: day('2017-09-01'), status: 'C1' },
        { startedOn: day('2017-09-01'), endedOn: NO_DAY, status: 'C2' },
      ],
      placements: [
        {
          placementNo: no['P1'], startedOn: day('2017-03-01'), endedOn: day('2017-06-01'), startedAt: Date.parse('2017-03-01T18:30:00.250Z'), type: 'F1', provider: 'own',
          areaRelation: 0, area: 'W06000001', settingKind: '', emergency: true, intendedUntil18: false, temporaryApprovalOn: day('2017-03-01'),
          planMadeOn: day('2017-02-27'), planSignedOn: day('2017-02-28'), assessmentCompletedOn: day('2017-04-01'), reasonEnded: 'breakdown', decision: null,
          household: {
            carerNo: no['F1'], kind: 'mainstream', agency: 'own', approvedOn: day('2012-01-01'), approvalEndedOn: NO_DAY,
            events: [{ kind: 'approval-reviewed', on: day('2013-01-01') }, { kind: 'limit-exemption', on: day('2017-05-01') }],
            stays: [{ childNo: no['C1'], startedOn: day('2017-03-01'), endedOn: day('2017-06-01') }, { childNo: no['C2'], startedOn: day('2017-05-01'), endedOn: day('2017-06-01') }],
          },
        },
        {
          placementNo: no['P2'], startedOn: day('2017-06-01'), endedOn: NO_DAY, startedAt: NO_INSTANT, type: 'H4', provider: 'independent', areaRelation: OTHER_WELSH,
          area: 'W06000023', settingKind: 'childrens-home', household: null, emergency: null, intendedUntil18: null, temporaryApprovalOn: NO_DAY, planMadeOn: NO_DAY,
          planSignedOn: NO_DAY, assessmentCompletedOn: NO_DAY, reasonEnded: '',
          decision: {
            referredToPanelOn: day('2017-05-20'), panelMetOn: day('2017-05-25'), panelApproved: true, nominatedOfficerApprovedOn: day('2017-05-26'),
            firstNotifiedAt: Date.parse('2017-06-02T08:00:00Z'), areaAuthorityNotifiedOn: day('2017-05-27'), healthBoardNotifiedOn: day('2017-05-28'), educationNotifiedOn: day('2017-05-29'),
          },
        },
      ],
      allocations: [{ startedOn: day('2015-01-05'), endedOn: NO_DAY, role: 'social-worker', staffNo: no['S1'] }],
      visits: [
        { visitNo: no['V1'], visitedOn: day('2017-03-08'), statutory: true, seen: true, seenAlone: false, notAloneReason: 'unable', wellBeingSafeguarded: true },
        { visitNo: no['V2'], visitedOn: day('2017-04-08'), statutory: false, seen: true, seenAlone: true, notAloneReason: '', wellBeingSafeguarded: null },
      ],
      assessments: [{ kind: 'care-and-support', startedOn: day('2017-03-01'), completedOn: day('2017-03-20') }],
      plans: [
        { planNo: no['L2'], preparedOn: day('2017-03-22'), hasHealthPlan: true, hasEducationPlan: false, permanenceOption: 'LTF', agreedWithChild: true, childHasCopyOn: day('2017-03-24'), outcomes: 3 },
        { planNo: no['L1'], preparedOn: day('2017-03-22'), hasHealthPlan: false, hasEducationPlan: true, permanenceOption: '', agreedWithChild: null, childHasCopyOn: NO_DAY, outcomes: null },
      ],
      educationPlans: [{ agreedOn: day('2017-04-01'), schoolStartedOn: day('2017-03-05'), reviewedOn: day('2017-09-01'), exempt: '' }],
      healthAssessments: [{ assessedOn: day('2017-03-15'), kind: 'initial', refused: false }],
      reviews: [
        {
          reviewNo: no['R1'], heldOn: day('2017-03-28'), adjournedOn: day('2017-03-29'), chairedBy: no['S2'], spokeWithChildOn: day('2017-03-27'), notSpokenReason: '',
          advocacyOffered: true, parentsViewsObtained: false, permanencePlanClear: true, recordDistributedOn: day('2017-04-05'), early: false,
        },
        {
          reviewNo: no['R2'], heldOn: day('2017-06-20'), adjournedOn: NO_DAY, chairedBy: UNSAID, spokeWithChildOn: NO_DAY, notSpokenReason: 'child-refused',
          advocacyOffered: null, parentsViewsObtained: null, permanencePlanClear: null, recordDistributedOn: NO_DAY, early: null,
        },
      ],
      escalations: [{ escalationNo: no['E1'], raisedOn: day('2017-07-01'), stage: 4, resolvedOn: day('2017-07-10'), referredToCafcassOn: day('2017-07-11') }],
      careLeavers: [{ recordedOn: day('2018-01-01'), category: 2, accommodation: 'WIR', accommodationSuitable: true, activity: 'neet', inTouch: false }],
      pathways: [{ kind: 'plan', completedOn: day('2018-01-02'), copyGivenOn: day('2018-01-05') }],
      missing: [{
        missingFrom: Date.parse('2018-01-05T22:10:00Z'), returnedAt: Date.parse('2018-01-06T04:00:00Z'), interviewOfferedAt: Date.parse('2018-01-06T05:00:00Z'),
        interviewHeldAt: Date.parse('2018-01-07T09:00:00Z'), interviewDeclined: false,
      }],
      proceedings: [{ issuedOn: day('2017-03-10'), finalOrderOn: day('2017-09-01'), extendedWeeks: 8 }],
      protection: [{
        registeredOn: day('2016-10-01'), strategyDiscussionOn: day('2016-09-20'), initialConferenceOn: day('2016-09-30'), firstCoreGroupOn: day('2016-10-08'), deregisteredOn: day('2017-03-01'),
      }],
      events: [
        { eventNo: no['event E3'], kind: 'court-plan-due', on: day('2017-03-10'), at: NO_INSTANT, party: '', placementNo: no['P1'], reviewNo: UNSAID, planNo: no['L1'], neededBy: day('2017-04-10') },
        { eventNo: no['event E2'], kind: 'review-decisions-sent', on: day('2017-06-25'), at: Date.parse('2017-06-24T23:30:00Z'), party: 'parent', placementNo: UNSAID, reviewNo: no['R2'], planNo: UNSAID, neededBy: NO_DAY },
        { eventNo: no['event E1'], kind: 'core-group', on: day('2017-06-25'), at: NO_INSTANT, party: '', placementNo: UNSAID, reviewNo: UNSAID, planNo: UNSAID, neededBy: NO_DAY },
      ],
    });
    expect(child('C3').diedOn).toBe(day('2018-06-30'));
  });

  it('reads of one child alone what it reads among all, the stays of others in its household with it', async () => {
    expect(await Promise.all(all.map(({ childNo }) => one(childNo)))).toEqual(all);
  });

  it('has nothing of another authority’s child, nor of none', async () => {
    expect([await one(no['C1']!, 2), await one(0)]).toEqual([undefined, undefined]);
    expect(new ChildRecords((await loadClockFacts(store.dataSource, 2)).facts).count).toBe(0);
  });
});
