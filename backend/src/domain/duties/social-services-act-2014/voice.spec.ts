import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { recordDuties } from '../register/records.js';
import { voiceDuties } from '../register/voice.js';
import { missingReturnInterview } from '../safeguarding-procedures-2019/s-6-return-interview.duty.js';
import { told } from '../told.js';

const of = (...ids: string[]) => [...voiceDuties, ...recordDuties].filter(({ id }) => ids.includes(id));
const periods = [{ startedOn: '2026-01-12' }];

test('72 hours run across the change of clocks (example 106)', () => {
  const missing = [{ missingFrom: '2026-03-26T20:00:00Z', returnedAt: '2026-03-27T20:00:00Z' }];
  expect(owedTo(missingReturnInterview, { missing })).toEqual([{ arose: '2026-03-27', due: '2026-03-30', at: '2026-03-30T21:00:00+01:00' }]);
});

const back = { missingFrom: '2026-06-01T20:00:00Z', returnedAt: '2026-06-02T10:00:00Z' };

test.each<[string, string, SaidChild, string[]]>([
  ['missing-return-interview', 'held', { missing: [{ ...back, interviewHeldAt: '2026-06-05T09:59:00Z' }] }, ['2026-06-02 > 2026-06-05, met 2026-06-05']],
  ['missing-return-interview', 'offered and declined', { missing: [{ ...back, interviewOfferedAt: '2026-06-03T09:00:00Z', interviewDeclined: true }] }, ['2026-06-02 > 2026-06-05, met 2026-06-03']],
  ['missing-return-interview', 'offered and neither held nor declined', { missing: [{ ...back, interviewOfferedAt: '2026-06-03T09:00:00Z' }] }, ['2026-06-02 > 2026-06-05']],
  ['missing-return-interview', 'declined, and nothing says when it was offered', { missing: [{ ...back, interviewDeclined: true }] }, ['2026-06-02 > 2026-06-05, missing missing-episodes.return_interview_offered_at']],
  ['missing-return-interview', 'still missing', { missing: [{ missingFrom: '2026-06-01T20:00:00Z' }] }, []],
  ['advocacy-active-offer', 'an offer nobody recorded is not known', { periods }, ['2026-01-12 > 2026-01-19, looked-after, missing case-events.advocacy-offered']],
  ['advocacy-active-offer', 'offered', { periods, events: [{ kind: 'advocacy-offered', on: '2026-01-20' }] }, ['2026-01-12 > 2026-01-19, met 2026-01-20, looked-after']],
  ['advocacy-active-offer', 'a review in time tells of it', { periods, reviews: [{ heldOn: '2026-01-16', advocacyOffered: true }] }, ['2026-01-12 > 2026-01-19, met 2026-01-16, looked-after, missing case-events.advocacy-offered']],
  ['advocacy-active-offer', 'enquiries', { protection: [{ strategyDiscussionOn: '2026-03-18', registeredOn: '2026-04-09' }] }, ['2026-03-18 > 2026-03-25, protection, missing case-events.advocacy-offered']],
  ['complaints', 'local, answered', { events: [{ kind: 'complaint-received', on: '2026-03-02' }, { kind: 'complaint-acknowledged', on: '2026-03-04' }, { kind: 'complaint-discussed', on: '2026-03-17' }, { kind: 'complaint-answered', on: '2026-03-24' }] },
    ['2026-03-02 > 2026-03-04, met 2026-03-04, local-acknowledge', '2026-03-02 > 2026-03-16, met 2026-03-17, local-discuss', '2026-03-17 > 2026-03-24, met 2026-03-24, local-answer']],
  ['complaints', 'made formal before it was talked over', { events: [{ kind: 'complaint-received', on: '2026-03-02' }, { kind: 'complaint-formal', on: '2026-03-10' }] },
    ['2026-03-02 > 2026-03-04, lapsed 2026-03-10, local-acknowledge', '2026-03-02 > 2026-03-16, lapsed 2026-03-10, local-discuss', '2026-03-10 > 2026-03-17, formal-acknowledge', '2026-03-10 > 2026-04-16, formal-answer']],
  ['death-of-looked-after-child', 'the next working day', { periods, diedOn: '2026-05-01' }, ['2026-05-01 > 2026-05-05, missing case-events.death-notified']],
  ['death-of-looked-after-child', 'the record says care ended with the death', { periods: [{ startedOn: '2026-01-12', endedOn: '2026-05-01' }], diedOn: '2026-05-01', events: [{ kind: 'death-notified', on: '2026-05-01', party: 'parent' }, { kind: 'death-notified', on: '2026-05-05', party: 'welsh-ministers' }] }, ['2026-05-01 > 2026-05-05, met 2026-05-05']],
  ['death-of-looked-after-child', 'no longer looked after', { periods: [{ startedOn: '2026-01-12', endedOn: '2026-04-30' }], diedOn: '2026-05-01' }, []],
  ['case-record-retention', 'the seventy-fifth birthday', { bornOn: '2010-05-04', periods }, ['2026-01-12 > 2085-05-04, met 2085-05-04, from-birth']],
  ['case-record-retention', 'fifteen years that begin with the day of death (example 109)', { bornOn: '2014-02-03', diedOn: '2026-05-10', periods }, ['2026-05-10 > 2041-05-09, met 2041-05-09, from-death']],
  ['case-record-retention', 'dead after eighteen', { bornOn: '2000-05-04', diedOn: '2026-05-10', periods: [{ startedOn: '2016-05-09', endedOn: '2018-05-04' }] }, ['2016-05-09 > 2075-05-04, met 2075-05-04, from-birth']],
  ['case-record-retention', 'never looked after', {}, []],
  ['data-protection', 'a month from a Saturday is a Saturday (example 107)', { events: [{ kind: 'record-requested', on: '2026-01-31' }] }, ['2026-01-31 > 2026-02-28, subject-access']],
  ['data-protection', 'an adult asks as well', { bornOn: '2000-05-04', events: [{ kind: 'record-requested', on: '2026-01-31' }, { kind: 'record-given', on: '2026-03-02' }] }, ['2026-01-31 > 2026-02-28, met 2026-03-02, subject-access']],
])('%s: %s', (id, _because, said, owed) => expect(told(of(id), said)).toEqual(owed.map((line) => `${id} ${line}`)));
