import { NEIGHBOURING_WELSH } from '../facts/authority-facts.js';
import type { SaidChild } from './made-child.js';

/** One worked example of the legal specification, section 19, as a child’s record and what is then due. */
export interface WorkedExample {
  /** Number in the specification. */
  id: number;
  duty: string;
  given: string;
  child: SaidChild;
  due: string;
  /** For clocks in hours and cover that runs out. */
  at?: string;
  regime?: string;
  /** A number the authority has set on advice. */
  set?: { code: string; value: number };
}

const care = (startedOn: string): SaidChild => ({ periods: [{ startedOn }] });
const placed = (startedOn: string, placement: object = {}, more: SaidChild = {}): SaidChild => ({ ...care(startedOn), placements: [{ startedOn, ...placement }], ...more });
const visited = (...days: string[]) => ({ visits: days.map((visitedOn) => ({ visitedOn })) });
const reviewed = (...days: string[]) => ({ reviews: days.map((heldOn) => ({ heldOn })) });
const status = (startedOn: string, code: string) => ({ legalStatuses: [{ startedOn, status: code }] });
const happened = (kind: string, on: string) => ({ events: [{ kind, on }] }) as SaidChild;
const breaks = (...spells: [string, string][]): SaidChild => {
  const rows = spells.map(([startedOn, endedOn]) => ({ startedOn, endedOn }));
  return { periods: rows, legalStatuses: rows.map((row) => ({ ...row, status: 'V1' })) };
};
const outOfArea = { type: 'H4', areaRelation: NEIGHBOURING_WELSH, emergency: true };
const moved = (endedOn: string, more: SaidChild = {}): SaidChild => ({
  ...care('2026-02-02'),
  placements: [{ startedOn: '2026-02-02', endedOn, household: { carerNo: 1 } }, { startedOn: endedOn, household: { carerNo: 2 } }],
  ...more,
});

const reviews: readonly WorkedExample[] = [
  { id: 1, duty: 'review-first', given: 'looked after Thu 18 December 2025', child: care('2025-12-18'), due: '2026-01-20' },
  { id: 2, duty: 'review-first', given: 'looked after on a Saturday', child: care('2026-05-23'), due: '2026-06-22' },
  { id: 4, duty: 'review-first', given: 'over the summer holiday', child: care('2026-08-28'), due: '2026-09-28' },
  { id: 5, duty: 'review-first', given: 'over the jubilee', child: care('2022-05-30'), due: '2022-06-29' },
  { id: 7, duty: 'review-first', given: 'over the coronation', child: care('2023-04-14'), due: '2023-05-16' },
  { id: 8, duty: 'review-first', given: 'over a Boxing Day substitute', child: care('2026-12-08'), due: '2027-01-08' },
  { id: 10, duty: 'review-first', given: 'over St David’s Day of a leap year', child: care('2024-02-28'), due: '2024-03-27' },
  { id: 11, duty: 'review-first', given: 'over Christmas on a Saturday', child: care('2027-12-13'), due: '2028-01-13' },
  {
    id: 14, duty: 'review-first', given: 'section 76, and then an interim care order', due: '2026-02-17',
    child: { ...care('2026-01-20'), legalStatuses: [{ startedOn: '2026-01-20', endedOn: '2026-02-10', status: 'V2' }, { startedOn: '2026-02-10', status: 'C1' }] },
  },
  { id: 16, duty: 'review-second', given: 'first held 30 November 2025', child: { ...care('2025-11-03'), ...reviewed('2025-11-30') }, due: '2026-02-28' },
  { id: 17, duty: 'review-second', given: 'first held 30 November 2027', child: { ...care('2027-11-01'), ...reviewed('2027-11-30') }, due: '2028-02-29' },
  { id: 19, duty: 'review-subsequent', given: 'second held 31 August 2025', child: { ...care('2025-05-12'), ...reviewed('2025-06-02', '2025-08-31') }, due: '2026-02-28' },
  { id: 20, duty: 'review-subsequent', given: 'third held 28 February 2026', child: { ...care('2025-05-12'), ...reviewed('2025-06-02', '2025-08-31', '2026-02-28') }, due: '2026-08-28' },
  {
    id: 22, duty: 'review-adjourn', given: 'adjourned 20 March 2026', due: '2026-04-21',
    child: { ...care('2026-02-23'), reviews: [{ adjournedOn: '2026-03-20', heldOn: '2026-04-30' }] },
  },
  { id: 23, duty: 'review-record', given: 'meeting 22 December 2026', child: { ...care('2026-11-30'), ...reviewed('2026-12-22') }, due: '2026-12-31', regime: 'decisions-sent' },
  { id: 25, duty: 'iro-appoint', given: 'looked after 18 December 2025', child: care('2025-12-18'), due: '2025-12-29', regime: 'guidance-5-working-days' },
  { id: 32, duty: 'care-plan-first', given: 'first placement 16 December 2026', child: placed('2026-12-16'), due: '2027-01-04' },
  { id: 34, duty: 'remand-plan-la', given: 'remanded 2 April 2026', child: { ...care('2026-04-02'), ...status('2026-04-02', 'J1') }, due: '2026-04-13' },
  { id: 35, duty: 'remand-plan-yda', given: 'remanded to detention 1 October 2026', child: placed('2026-10-01', { type: 'R5' }, status('2026-10-01', 'J1')), due: '2026-10-15' },
];

const placements: readonly WorkedExample[] = [
  {
    id: 26, duty: 'ooa-24h-notice', given: 'emergency out of area, Saturday 21:30', regime: 'core-facts', due: '2026-02-08', at: '2026-02-08T21:30:00+00:00',
    child: placed('2026-02-07', { ...outOfArea, startedAt: '2026-02-07T21:30:00Z' }),
  },
  { id: 28, duty: 'ooa-24h-notice', given: 'the same before 2 April 2018', child: placed('2018-03-29', outOfArea), due: '2018-04-09' },
  { id: 31, duty: 'placement-terminate', given: 'moved at once 13 May 2026', child: moved('2026-05-13'), due: '2026-05-20' },
  { id: 37, duty: 'placement-plan', given: 'placement 23 December 2025', child: placed('2025-12-23'), due: '2026-01-02' },
  { id: 38, duty: 'placement-notify', given: 'emergency placement 27 August 2026', child: placed('2026-08-27', { emergency: true }), due: '2026-09-04', regime: 'health-board' },
  { id: 40, duty: 'placement-terminate', given: 'placement ended 18 December 2026', child: moved('2026-12-18'), due: '2026-12-29' },
  { id: 41, duty: 'foster-emergency-6-days', given: 'emergency placement 21 May 2026', child: placed('2026-05-21', { emergency: true }), due: '2026-06-01' },
  {
    id: 43, duty: 'pwp-immediate', given: 'assessment completed 1 April 2026', regime: 'decision', due: '2026-04-17',
    child: { ...care('2026-01-05'), ...status('2026-01-05', 'C2'), placements: [{ startedOn: '2026-03-18', type: 'P1', assessmentCompletedOn: '2026-04-01' }] },
  },
  {
    id: 44, duty: 'temp-approval-connected', given: 'approved 1 July 2020: 16 weeks', due: '2020-10-21', at: '2020-10-21T00:00:00+01:00',
    child: placed('2020-07-01', { type: 'F1', temporaryApprovalOn: '2020-07-01' }),
  },
  {
    id: 46, duty: 'temp-approval-connected', given: 'approved 1 June 2026, 16 weeks back in force', due: '2026-09-21', at: '2026-09-21T00:00:00+01:00',
    child: placed('2026-06-01', { type: 'F1', temporaryApprovalOn: '2026-06-01' }), set: { code: 'temporary-approval-weeks', value: 16 },
  },
  {
    id: 47, duty: 'temp-approval-connected', given: 'approved 1 June 2026: 24 weeks', due: '2026-11-16', at: '2026-11-16T00:00:00+00:00',
    child: placed('2026-06-01', { type: 'F1', temporaryApprovalOn: '2026-06-01' }),
  },
  { id: 50, duty: 'foster-approval-review', given: 'approved on a leap day', child: placed('2024-06-03', { household: { approvedOn: '2024-02-29' } }), due: '2025-02-28' },
];

const visits: readonly WorkedExample[] = [
  { id: 52, duty: 'visit-first-week', given: 'placed on a Saturday', child: placed('2026-06-27'), due: '2026-07-04' },
  { id: 53, duty: 'visit-first-year', given: 'last visit 7 January 2026', child: placed('2026-01-02', {}, visited('2026-01-07')), due: '2026-02-18' },
  { id: 55, duty: 'visit-after-year-permanent', given: 'visit before the anniversary', child: placed('2025-03-10', { intendedUntil18: true }, visited('2026-03-05')), due: '2026-04-16' },
  { id: 56, duty: 'visit-after-year-permanent', given: 'visit after the anniversary', child: placed('2025-03-10', { intendedUntil18: true }, visited('2026-03-12')), due: '2026-06-12' },
  { id: 58, duty: 'visit-after-year-other', given: 'not meant to last until 18', child: placed('2025-03-10', { intendedUntil18: false }, visited('2026-03-12')), due: '2026-04-23' },
  { id: 59, duty: 'visit-temp-or-ico-with-p', given: 'temporary approval, visit 5 June 2026', child: placed('2026-06-01', { temporaryApprovalOn: '2026-06-01' }, visited('2026-06-05')), due: '2026-06-12' },
  {
    id: 61, duty: 'visit-pwp-immediate', given: 'with a parent at once, after the first review', due: '2026-08-04',
    child: placed('2026-06-17', { type: 'P1', assessmentCompletedOn: '2026-06-25' }, { ...visited('2026-06-23'), ...status('2026-06-01', 'C2'), ...reviewed('2026-06-24') }),
  },
  {
    id: 62, duty: 'visit-care-order-with-p', given: 'care order made while living with a parent', due: '2026-09-21',
    child: placed('2026-09-14', { type: 'P1', assessmentCompletedOn: '2026-09-10' }, status('2026-09-14', 'C2')),
  },
  { id: 64, duty: 'visit-other-living', given: 'in hospital, in care', child: placed('2026-10-05', { type: 'R2' }, status('2026-10-05', 'C2')), due: '2026-10-12' },
  { id: 65, duty: 'visit-provider-enforcement', given: 'told of enforcement on 24 December 2026', child: placed('2025-06-02', { type: 'H3' }, happened('provider-enforcement', '2026-12-24')), due: '2026-12-31' },
  {
    id: 73, duty: 'short-breaks-visits', given: 'first visit 30 April 2026', due: '2026-10-30',
    child: { ...breaks(['2026-01-31', '2026-02-02'], ['2026-04-29', '2026-05-01']), ...visited('2026-04-30') },
  },
  { id: 74, duty: 'short-breaks-reviews', given: 'first break 31 January 2026', child: breaks(['2026-01-31', '2026-02-02']), due: '2026-04-30' },
];

const health = (assessedOn: string) => ({ healthAssessments: [{ assessedOn, kind: 'review' }] });

const healthAndEducation: readonly WorkedExample[] = [
  { id: 76, duty: 'health-review-5-plus', given: 'six months end after the fifth birthday', child: { bornOn: '2021-09-20', ...care('2025-04-01'), ...health('2026-04-10') }, due: '2027-04-10' },
  { id: 77, duty: 'health-review-under-5', given: 'six months end on the fifth birthday', child: { bornOn: '2021-10-10', ...care('2025-04-01'), ...health('2026-04-10') }, due: '2026-10-10' },
  { id: 79, duty: 'health-gp-registration', given: 'placement 1 April 2026', child: placed('2026-04-01'), due: '2026-04-17' },
  { id: 80, duty: 'health-dentist', given: 'looked after 30 November 2026', child: care('2026-11-30'), due: '2027-02-28' },
  { id: 82, duty: 'idp-review-lac', given: 'plan given 15 January 2026', child: { ...care('2025-01-06'), ...happened('idp-given', '2026-01-15') }, due: '2027-01-14' },
];

const protection: readonly WorkedExample[] = [
  { id: 94, duty: 'cp-icpc', given: 'strategy discussion 18 March 2026', child: { protection: [{ strategyDiscussionOn: '2026-03-18' }] }, due: '2026-04-10' },
  { id: 95, duty: 'cp-outline-plan-circulate', given: 'conference 30 April 2026', child: { protection: [{ initialConferenceOn: '2026-04-30', registeredOn: '2026-04-30' }] }, due: '2026-05-08' },
  { id: 97, duty: 'cp-core-group-next', given: 'first core group 4 January 2027', child: { protection: [{ registeredOn: '2026-12-21', firstCoreGroupOn: '2027-01-04' }] }, due: '2027-02-15' },
  { id: 98, duty: 'cp-review-conference', given: 'conference 30 November 2026', child: { protection: [{ initialConferenceOn: '2026-11-30', registeredOn: '2026-11-30' }] }, due: '2027-02-28' },
  { id: 100, duty: 'cp-transfer-in', given: 'told of the move 20 August 2026', child: happened('transfer-in-notified', '2026-08-20'), due: '2026-09-11' },
  { id: 101, duty: 'assessment-42wd', given: 'referred 24 November 2025', child: happened('referred', '2025-11-24'), due: '2026-01-26' },
  { id: 103, duty: 'secure-review', given: 'secure placement 30 March 2026', child: placed('2026-03-30', { type: 'H21' }), due: '2026-04-14' },
  { id: 104, duty: 'secure-review', given: 'first secure review 13 April 2026', child: placed('2026-03-30', { type: 'H21' }, happened('secure-reviewed', '2026-04-13')), due: '2026-07-13' },
  {
    id: 106, duty: 'missing-return-interview', given: 'returned the evening before the clocks change', due: '2026-03-30', at: '2026-03-30T21:00:00+01:00',
    child: { ...care('2026-01-05'), missing: [{ missingFrom: '2026-03-26T18:00:00Z', returnedAt: '2026-03-27T20:00:00Z' }] },
  },
  { id: 107, duty: 'data-protection', given: 'record asked for on 31 January 2026', child: happened('record-requested', '2026-01-31'), due: '2026-02-28' },
];

const leavingCare: readonly WorkedExample[] = [
  { id: 88, duty: 'lc-assessment-cat1', given: 'sixteenth birthday 30 November 2026', child: { bornOn: '2010-11-30', ...care('2024-01-10') }, due: '2027-02-28' },
  { id: 89, duty: 'lc-assessment-cat2', given: 'category 2 from 31 August 2026', child: { bornOn: '2010-01-01', careLeavers: [{ recordedOn: '2026-08-31', category: 2 }] }, due: '2026-11-30' },
  { id: 91, duty: 'lc-assessment-cat4', given: 'told of a course 15 September 2026', child: { bornOn: '2004-02-01', ...happened('course-told', '2026-09-15') }, due: '2026-12-15' },
  { id: 92, duty: 'lc-pathway-review', given: 'last reviewed 31 May 2026', child: { bornOn: '2010-01-01', pathways: [{ kind: 'review', completedOn: '2026-05-31' }] }, due: '2026-11-30' },
];

/** The examples of something still to be done by a day. */
export const workedExamples: readonly WorkedExample[] = [...reviews, ...placements, ...visits, ...healthAndEducation, ...leavingCare, ...protection];
