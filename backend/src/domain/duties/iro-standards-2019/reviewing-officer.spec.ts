import { expect, test } from '@jest/globals';
import { ceaseLookedAfter } from '../care-planning-2015/reg-45-cease-looked-after.duty.js';
import { iroDisputeAndCafcass } from '../care-planning-2015/reg-53-iro-dispute-and-cafcass.duty.js';
import { iroEligibility } from '../care-planning-2015/reg-54-iro-eligibility.duty.js';
import { owedTo } from '../expect-owed.js';
import { iroAppoint } from '../social-services-act-2014/s-99-iro-appoint.duty.js';
import { iroMidpoint } from './iro-midpoint.duty.js';

const periods = [{ startedOn: '2025-12-18' }];
const officer = { role: 'independent-reviewing-officer', staffNo: 7 };
const guidance = { arose: '2025-12-18', due: '2025-12-29', regime: 'guidance-5-working-days' };
const statute = { arose: '2025-12-18', due: '2026-01-20', regime: 'before-first-review' };

test.each([
  ['nobody appointed', {}, [guidance, statute]],
  ['appointed within both', { allocations: [{ ...officer, startedOn: '2025-12-22' }] }, [{ ...guidance, met: '2025-12-22' }, { ...statute, met: '2025-12-22' }]],
  ['an officer from before goes on', { allocations: [{ ...officer, startedOn: '2025-11-03' }] }, [{ ...guidance, met: '2025-11-03' }, { ...statute, met: '2025-11-03' }]],
  ['an officer of earlier care is none', { allocations: [{ ...officer, startedOn: '2025-01-02', endedOn: '2025-06-02' }] }, [guidance, statute]],
  ['an officer of later care is none', { periods: [{ ...periods[0], endedOn: '2026-02-02' }], allocations: [{ ...officer, startedOn: '2026-03-02' }] }, [{ ...guidance, lapsed: '2026-02-02' }, { ...statute, lapsed: '2026-02-02' }]],
  [
    'care that goes on after an adoption placement appoints nobody anew', { placements: [{ startedOn: '2026-01-05', endedOn: '2026-06-01', type: 'A5' }], allocations: [{ ...officer, startedOn: '2025-12-22' }] },
    [{ ...guidance, met: '2025-12-22' }, { ...statute, met: '2025-12-22' }],
  ],
  ['a social worker is none', { allocations: [{ startedOn: '2025-12-18' }] }, [guidance, statute]],
  ['an early first review is the limit', { reviews: [{ heldOn: '2026-01-09' }] }, [guidance, { ...statute, due: '2026-01-09' }]],
  [
    'a vacancy is filled', { allocations: [{ ...officer, startedOn: '2025-12-18', endedOn: '2026-02-02' }, { ...officer, staffNo: 8, startedOn: '2026-02-12' }] },
    [{ ...guidance, met: '2025-12-18' }, { ...statute, met: '2025-12-18' }, { arose: '2026-02-02', due: '2026-02-09', met: '2026-02-12', regime: 'vacancy' }],
  ],
  [
    'one officer following another leaves no vacancy', { allocations: [{ ...officer, startedOn: '2025-12-18', endedOn: '2026-02-02' }, { ...officer, staffNo: 8, startedOn: '2026-02-02' }] },
    [{ ...guidance, met: '2025-12-18' }, { ...statute, met: '2025-12-18' }],
  ],
])('appointment: %s', (_because, said, owed) => expect(owedTo(iroAppoint, { periods, ...said })).toEqual(owed));

const appointed = { ...officer, startedOn: '2025-12-22', endedOn: '2026-06-01' };
test.each([
  ['no other part', [], [{ arose: '2025-12-22', due: '2025-12-22', met: '2025-12-22' }]],
  ['somebody else is the social worker', [{ startedOn: '2025-12-18' }], [{ arose: '2025-12-22', due: '2025-12-22', met: '2025-12-22' }]],
  ['was the social worker before', [{ startedOn: '2025-12-18', endedOn: '2025-12-22', staffNo: 7 }], [{ arose: '2025-12-22', due: '2025-12-22', met: '2025-12-22' }]],
  ['becomes the social worker when no longer the officer', [{ startedOn: '2026-06-01', staffNo: 7 }], [{ arose: '2025-12-22', due: '2025-12-22', met: '2025-12-22' }]],
  ['is the social worker as well', [{ startedOn: '2025-12-18', staffNo: 7 }], [{ arose: '2025-12-22', due: '2025-12-22', lapsed: '2026-06-01' }]],
  [
    'becomes the personal adviser', [{ role: 'personal-adviser', staffNo: 7, startedOn: '2026-03-02', endedOn: '2026-04-01' }],
    [{ arose: '2025-12-22', due: '2025-12-22', met: '2025-12-22' }, { arose: '2026-03-02', due: '2026-03-02', lapsed: '2026-04-01' }],
  ],
])('independence: %s', (_because, others, owed) => expect(owedTo(iroEligibility, { periods, allocations: [...others, appointed] })).toEqual(owed));

const reviews = [{ heldOn: '2026-01-20' }, { heldOn: '2026-04-20' }];
const missing = 'case-events.midpoint-check';
test.each([
  ['six weeks and then three months, and ten working days', [], [{ arose: '2026-01-20', due: '2026-03-17', lapsed: '2026-04-20', missing }, { arose: '2026-04-20', due: '2026-08-03', missing }]],
  ['a check between the two', [{ kind: 'midpoint-check' as const, on: '2026-03-02' }], [{ arose: '2026-01-20', due: '2026-03-17', met: '2026-03-02' }, { arose: '2026-04-20', due: '2026-08-03', missing }]],
  ['a check on the day of a review belongs to the time after it', [{ kind: 'midpoint-check' as const, on: '2026-04-20' }], [{ arose: '2026-01-20', due: '2026-03-17', lapsed: '2026-04-20', missing }, { arose: '2026-04-20', due: '2026-08-03', met: '2026-04-20' }]],
])('midpoint: %s', (_because, events, owed) => expect(owedTo(iroMidpoint, { periods, reviews, events })).toEqual(owed));

const answered = (on: string) => ({ kind: 'dispute-answered' as const, on });
const unanswered = 'case-events.dispute-answered';
const all = { arose: '2026-03-09', due: '2026-04-08', regime: 'whole' };
const one = { arose: '2026-03-09', due: '2026-03-16', regime: 'stage' };
test.each([
  ['raised', {}, [], [{ ...one, missing: unanswered }, all]],
  ['settled at the first stage', { resolvedOn: '2026-03-13' }, [], [{ ...one, met: '2026-03-13' }, { ...all, met: '2026-03-13' }]],
  ['an answer to an earlier concern is none', {}, [answered('2026-03-06')], [{ ...one, missing: unanswered }, all]],
  ['settled late, and whether answered before is not known', { resolvedOn: '2026-03-20' }, [], [{ ...one, met: '2026-03-20', missing: unanswered }, { ...all, met: '2026-03-20' }]],
  [
    'each answer opens the next stage', {}, [answered('2026-03-16'), answered('2026-03-24')],
    [{ ...one, met: '2026-03-16' }, all, { arose: '2026-03-16', due: '2026-03-23', met: '2026-03-24', regime: 'stage' }, { arose: '2026-03-24', due: '2026-03-31', regime: 'stage', missing: unanswered }],
  ],
  [
    'after the third answer only the whole is open', {}, [answered('2026-03-10'), answered('2026-03-11'), answered('2026-03-12')],
    [{ ...one, met: '2026-03-10' }, all, { arose: '2026-03-10', due: '2026-03-17', met: '2026-03-11', regime: 'stage' }, { arose: '2026-03-11', due: '2026-03-18', met: '2026-03-12', regime: 'stage' }],
  ],
])('dispute: %s', (_because, escalation, events, owed) =>
  expect(owedTo(iroDisputeAndCafcass, { periods, escalations: [{ raisedOn: '2026-03-09', ...escalation }], events })).toEqual(owed),
);

test('a concern ends with care', () => {
  const ended = { periods: [{ startedOn: '2025-12-18', endedOn: '2026-03-20' }], escalations: [{ raisedOn: '2026-03-09' }] };
  expect(owedTo(iroDisputeAndCafcass, ended)).toEqual([{ ...one, lapsed: '2026-03-20', missing: unanswered }, { ...all, lapsed: '2026-03-20' }]);
});

const left = [{ startedOn: '2025-12-18', endedOn: '2026-09-01' }];
const section76 = [{ startedOn: '2025-12-18', endedOn: '2026-09-01' }];
test.each([
  ['at 16 under section 76', '2010-01-01', section76, [], [{ arose: '2026-09-01', due: '2026-09-01', missing: 'case-events.ceasing-approved' }]],
  ['approved before', '2010-01-01', section76, [{ kind: 'ceasing-approved' as const, on: '2026-08-20' }], [{ arose: '2026-09-01', due: '2026-09-01', met: '2026-08-20' }]],
  ['what was approved of earlier care is not this', '2010-01-01', section76, [{ kind: 'ceasing-approved' as const, on: '2025-12-17' }], [{ arose: '2026-09-01', due: '2026-09-01', missing: 'case-events.ceasing-approved' }]],
  ['at 15', '2010-09-02', section76, [], []],
  ['at 18', '2008-09-01', section76, [], []],
  ['under a care order', '2010-01-01', [{ ...section76[0], status: 'C2' }], [], []],
])('leaving care: %s', (_because, bornOn, legalStatuses, events, owed) => expect(owedTo(ceaseLookedAfter, { bornOn, periods: left, legalStatuses, events })).toEqual(owed));
