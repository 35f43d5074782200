import { expect, test } from '@jest/globals';
import type { SaidChild } from '../made-child.js';
import { protectionDuties } from '../register/protection.js';
import { told } from '../told.js';

const of = (...ids: string[]) => protectionDuties.filter(({ id }) => ids.includes(id));
const registered = { registeredOn: '2026-04-30', initialConferenceOn: '2026-04-30' };

test.each<[string, string, SaidChild, string[]]>([
  ['cp-report-decision', 'reported on a Friday, decided by Monday', { events: [{ kind: 'concern-reported', on: '2026-03-06' }, { kind: 'concern-decided', on: '2026-03-09' }] }, ['2026-03-06 > 2026-03-09, met 2026-03-09']],
  ['cp-report-decision', 'a report nobody answered', { events: [{ kind: 'concern-decided', on: '2026-03-05' }, { kind: 'concern-reported', on: '2026-03-06' }] }, ['2026-03-06 > 2026-03-09']],
  ['cp-strategy-discussion', 'the discussion on the register meets it', { events: [{ kind: 'strategy-decided', on: '2026-03-17' }], protection: [{ strategyDiscussionOn: '2026-03-18', registeredOn: '2026-04-09' }] }, ['2026-03-17 > 2026-03-18, met 2026-03-18']],
  ['cp-strategy-discussion', 'an older discussion does not', { events: [{ kind: 'strategy-decided', on: '2026-03-17' }], protection: [{ strategyDiscussionOn: '2025-03-18', registeredOn: '2025-04-09' }] }, ['2026-03-17 > 2026-03-18']],
  ['cp-s47-outcome', 'an outcome nobody recorded is not known', { protection: [{ strategyDiscussionOn: '2026-03-18', registeredOn: '2026-04-09' }] }, ['2026-03-18 > 2026-04-01, missing case-events.enquiry-outcome']],
  ['cp-s47-outcome', 'recorded', { protection: [{ strategyDiscussionOn: '2026-03-18' }], events: [{ kind: 'enquiry-outcome', on: '2026-04-02' }] }, ['2026-03-18 > 2026-04-01, met 2026-04-02']],
  ['cp-icpc', 'Good Friday and Easter Monday are left out (example 94)', { protection: [{ strategyDiscussionOn: '2026-03-18' }] }, ['2026-03-18 > 2026-04-10']],
  ['cp-icpc', 'held a day late', { protection: [{ strategyDiscussionOn: '2026-03-18', initialConferenceOn: '2026-04-11', registeredOn: '2026-04-11' }] }, ['2026-03-18 > 2026-04-10, met 2026-04-11']],
  ['cp-icpc', 'registered at a conference whose day is not recorded', { protection: [{ strategyDiscussionOn: '2026-03-18', registeredOn: '2026-04-09' }] }, ['2026-03-18 > 2026-04-10, missing child-protection.initial_conference_on']],
  ['cp-icpc', 'no strategy discussion recorded', { protection: [registered] }, []],
  ['cp-outline-plan-circulate', 'the May holiday is left out (example 95)', { protection: [registered] }, ['2026-04-30 > 2026-05-08, missing case-events.outline-plan-sent']],
  ['cp-outline-plan-circulate', 'sent', { protection: [registered], events: [{ kind: 'outline-plan-sent', on: '2026-05-08' }] }, ['2026-04-30 > 2026-05-08, met 2026-05-08']],
  ['cp-core-group-first', 'ten working days from the conference', { protection: [registered] }, ['2026-04-30 > 2026-05-15']],
  ['cp-core-group-first', 'held', { protection: [{ ...registered, firstCoreGroupOn: '2026-05-18' }] }, ['2026-04-30 > 2026-05-15, met 2026-05-18']],
  ['cp-core-group-first', 'from registration where no conference is recorded', { protection: [{ registeredOn: '2026-04-30' }] }, ['2026-04-30 > 2026-05-15']],
  ['cp-core-group-first', 'left the register first', { protection: [{ ...registered, deregisteredOn: '2026-05-11' }] }, ['2026-04-30 > 2026-05-15, lapsed 2026-05-11']],
  ['cp-core-group-next', 'six weeks (example 97)', { protection: [{ registeredOn: '2026-12-21', firstCoreGroupOn: '2027-01-04' }] }, ['2027-01-04 > 2027-02-15, missing case-events.core-group']],
  ['cp-core-group-next', 'each from the last, to the end of registration', { protection: [{ ...registered, firstCoreGroupOn: '2026-05-11', deregisteredOn: '2026-07-06' }], events: [{ kind: 'core-group', on: '2026-06-08' }] },
    ['2026-05-11 > 2026-06-22, met 2026-06-08', '2026-06-08 > 2026-07-20, lapsed 2026-07-06, missing case-events.core-group']],
  ['cp-core-group-next', 'nothing to count from', { protection: [registered] }, []],
  ['cp-review-conference', 'three months at first (example 98)', { protection: [{ registeredOn: '2026-11-30', initialConferenceOn: '2026-11-30' }] }, ['2026-11-30 > 2027-02-28, missing case-events.review-conference']],
  ['cp-review-conference', 'six months after', { protection: [registered], events: [{ kind: 'review-conference', on: '2026-07-20' }] }, ['2026-04-30 > 2026-07-30, met 2026-07-20', '2026-07-20 > 2027-01-20, missing case-events.review-conference']],
  ['cp-transfer-in', 'the August holiday is left out (example 100)', { events: [{ kind: 'transfer-in-notified', on: '2026-08-20' }] }, ['2026-08-20 > 2026-09-11']],
  ['cp-transfer-in', 'eighteen before the conference', { bornOn: '2008-09-07', events: [{ kind: 'transfer-in-notified', on: '2026-08-20' }] }, ['2026-08-20 > 2026-09-11, lapsed 2026-09-07']],
  ['cp-visits', 'a statutory visit counts, one without the child does not', { protection: [registered], visits: [{ visitedOn: '2026-05-05', seen: false }, { visitedOn: '2026-05-11' }] }, ['2026-04-30 > 2026-05-15, met 2026-05-11', '2026-05-11 > 2026-05-26, missing case-events.protection-visit']],
  ['assessment-42wd', 'Christmas and New Year are left out (example 101)', { assessments: [{ startedOn: '2025-11-24' }] }, ['2025-11-24 > 2026-01-26, not-referred']],
  ['assessment-42wd', 'counted from the referral where there is one', { assessments: [{ startedOn: '2025-12-01', completedOn: '2026-01-27' }], events: [{ kind: 'referred', on: '2025-11-24' }] }, ['2025-11-24 > 2026-01-26, met 2026-01-27']],
  ['assessment-42wd', 'the last of two referrals', { assessments: [{ startedOn: '2025-12-01' }], events: [{ kind: 'referred', on: '2025-11-17' }, { kind: 'referred', on: '2025-11-24' }] }, ['2025-11-24 > 2026-01-26']],
  ['assessment-42wd', 'a referral no assessment followed', { events: [{ kind: 'referred', on: '2025-11-24' }] }, ['2025-11-24 > 2026-01-26']],
  ['assessment-42wd', 'too old a referral belongs to no assessment', { assessments: [{ startedOn: '2026-01-24' }], events: [{ kind: 'referred', on: '2025-11-24' }] }, ['2025-11-24 > 2026-01-26', '2026-01-24 > 2026-03-24, not-referred']],
  ['assessment-42wd', 'an assessment of a parent is another thing', { assessments: [{ startedOn: '2025-11-24', kind: 'parent-placement' }] }, []],
  ['court-clocks', 'the 26 weeks begin with the day of issue', { proceedings: [{ issuedOn: '2026-01-05', finalOrderOn: '2026-07-05' }] }, ['2026-01-05 > 2026-07-05, met 2026-07-05, court-26-weeks']],
  ['court-clocks', 'eight weeks more', { proceedings: [{ issuedOn: '2026-01-05', extendedWeeks: 8 }] }, ['2026-01-05 > 2026-08-30, court-26-weeks']],
  ['court-clocks', 'an emergency order within its eight days', { legalStatuses: [{ status: 'L2', startedOn: '2026-03-02', endedOn: '2026-03-10' }] }, ['2026-03-02 > 2026-03-10, met 2026-03-10, epo-8-days']],
  ['court-clocks', 'beyond them, and nothing says it was extended', { legalStatuses: [{ status: 'L2', startedOn: '2026-03-02', endedOn: '2026-03-12' }] }, ['2026-03-02 > 2026-03-10, met 2026-03-12, epo-8-days, missing case-events.emergency-order-extended']],
  ['court-clocks', 'extended', { legalStatuses: [{ status: 'L2', startedOn: '2026-03-02', endedOn: '2026-03-17' }], events: [{ kind: 'emergency-order-extended', on: '2026-03-09' }] }, ['2026-03-02 > 2026-03-17, met 2026-03-17, epo-8-days']],
  ['court-clocks', 'police protection', { legalStatuses: [{ status: 'L1', startedOn: '2026-03-02', endedOn: '2026-03-05' }] }, ['2026-03-02 > 2026-03-05, met 2026-03-05, police-protection-72h']],
])('%s: %s', (id, _because, said, owed) => expect(told(of(id), said)).toEqual(owed.map((line) => `${id} ${line}`)));
