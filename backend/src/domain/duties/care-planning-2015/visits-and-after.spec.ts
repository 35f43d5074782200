import { expect, test } from '@jest/globals';
import type { SaidChild } from '../made-child.js';
import { told } from '../told.js';
import { visitDetainedFormerLookedAfter } from '../visits-in-detention-2015/regs-3-6-visit-detained-former-lac.duty.js';
import { visitRecord } from './part-10-visit-record.duty.js';
import { visitOnRequest } from './reg-31-7-a-visit-on-request.duty.js';
import { visitProviderEnforcement } from './reg-31-7-b-visit-provider-enforcement.duty.js';
import { visitAlone } from './reg-32-visit-alone.duty.js';
import { visitConsequenceReview } from './reg-33-visit-consequence-review.duty.js';

const duties = [visitOnRequest, visitProviderEnforcement, visitAlone, visitConsequenceReview, visitRecord, visitDetainedFormerLookedAfter];
const care = { periods: [{ startedOn: '2025-06-02' }], placements: [{ startedOn: '2025-06-02', type: 'H3' }] };
const notSaid = { seenAlone: null };

test.each<[string, SaidChild, string[]]>([
  ['example 65: told of enforcement on Christmas Eve', { ...care, events: [{ kind: 'provider-enforcement', on: '2026-12-24' }] }, ['visit-provider-enforcement 2026-12-24 > 2026-12-31']],
  ['the child is moved out of the home first', { ...care, placements: [{ startedOn: '2025-06-02', endedOn: '2026-12-28', type: 'H3' }], events: [{ kind: 'provider-enforcement', on: '2026-12-24' }], visits: [{ visitedOn: '2026-12-30' }] }, ['visit-alone 2026-12-30 > 2026-12-30, met 2026-12-30', 'visit-provider-enforcement 2026-12-24 > 2026-12-31, lapsed 2026-12-28']],
  ['visited after being told', { ...care, events: [{ kind: 'provider-enforcement', on: '2026-12-24' }], visits: [{ visitedOn: '2026-12-23' }, { visitedOn: '2026-12-29' }] }, ['visit-alone 2026-12-23 > 2026-12-23, met 2026-12-23', 'visit-alone 2026-12-29 > 2026-12-29, met 2026-12-29', 'visit-provider-enforcement 2026-12-24 > 2026-12-31, met 2026-12-29']],
  ['asked for a visit on Maundy Thursday: five working days, Easter left out', { ...care, events: [{ kind: 'visit-requested', on: '2026-04-02' }] }, ['visit-on-request 2026-04-02 > 2026-04-13']],
  ['refused with reasons', { ...care, events: [{ kind: 'visit-requested', on: '2026-04-02' }, { kind: 'visit-request-refused', on: '2026-04-08' }] }, ['visit-on-request 2026-04-02 > 2026-04-13, met 2026-04-08']],
  ['asked for by a child no longer looked after', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-04-01' }], events: [{ kind: 'visit-requested', on: '2026-04-02' }] }, []],

  ['example 67: inappropriate for the age', { ...care, bornOn: '2024-01-01', visits: [{ visitedOn: '2026-02-03', seenAlone: false, notAloneReason: 'not-appropriate-for-age' }] }, ['visit-alone 2026-02-03 > 2026-02-03, met 2026-02-03']],
  ['not seen alone and no reason recorded', { ...care, visits: [{ visitedOn: '2026-02-03', seenAlone: false }] }, ['visit-alone 2026-02-03 > 2026-02-03, missing visits.not_alone_reason']],
  ['whether the child was seen alone is not recorded', { ...care, visits: [{ visitedOn: '2026-02-03', ...notSaid }] }, ['visit-alone 2026-02-03 > 2026-02-03, missing visits.seen_alone']],
  ['nobody was seen', { ...care, visits: [{ visitedOn: '2026-02-03', seen: false, seenAlone: null }] }, []],
  ['placed for adoption other regulations apply', { ...care, placements: [{ startedOn: '2025-06-02', type: 'A5' }], visits: [{ visitedOn: '2026-02-03', ...notSaid }] }, []],
  ['on a short break as well', { ...care, legalStatuses: [{ startedOn: '2025-06-02', status: 'V1' }], visits: [{ visitedOn: '2026-02-03', ...notSaid }] }, ['visit-alone 2026-02-03 > 2026-02-03, missing visits.seen_alone']],

  ['a visit that found the child not safeguarded: ten working days to a review', { ...care, visits: [{ visitedOn: '2026-12-15', wellBeingSafeguarded: false }] }, ['visit-alone 2026-12-15 > 2026-12-15, met 2026-12-15', 'visit-consequence-review 2026-12-15 > 2026-12-31']],
  ['reviewed after it', { ...care, visits: [{ visitedOn: '2026-12-15', wellBeingSafeguarded: false }], reviews: [{ heldOn: '2026-12-14' }, { heldOn: '2026-12-21' }] }, ['visit-alone 2026-12-15 > 2026-12-15, met 2026-12-15', 'visit-consequence-review 2026-12-15 > 2026-12-31, met 2026-12-21']],
  ['care ends first', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-12-18' }], visits: [{ visitedOn: '2026-12-15', wellBeingSafeguarded: false }], reviews: [{ heldOn: '2026-12-21' }] }, ['visit-alone 2026-12-15 > 2026-12-15, met 2026-12-15', 'visit-consequence-review 2026-12-15 > 2026-12-31, lapsed 2026-12-18']],
  ['whether well-being is safeguarded is not recorded', { ...care, visits: [{ visitedOn: '2026-12-15', wellBeingSafeguarded: null }] }, ['visit-alone 2026-12-15 > 2026-12-15, met 2026-12-15']],

  [
    'written up from the first visit whose writing up is recorded',
    { ...care, visits: [{ visitedOn: '2026-01-05' }, { visitedOn: '2026-02-09' }, { visitedOn: '2026-03-09' }], events: [{ kind: 'visit-written-up', on: '2026-02-11' }] },
    ['visit-alone 2026-01-05 > 2026-01-05, met 2026-01-05', 'visit-alone 2026-02-09 > 2026-02-09, met 2026-02-09', 'visit-alone 2026-03-09 > 2026-03-09, met 2026-03-09', 'visit-record 2026-02-09 > 2026-02-16, met 2026-02-11', 'visit-record 2026-03-09 > 2026-03-16, missing case-events.visit-written-up'],
  ],
  [
    'what is written up after the next visit is the next visit’s',
    { ...care, visits: [{ visitedOn: '2026-01-05', statutory: false }, { visitedOn: '2026-02-09' }, { visitedOn: '2026-03-09' }, { visitedOn: '2026-04-13' }], events: [{ kind: 'visit-written-up', on: '2026-02-11' }, { kind: 'visit-written-up', on: '2026-04-13' }] },
    ['visit-alone 2026-02-09 > 2026-02-09, met 2026-02-09', 'visit-alone 2026-03-09 > 2026-03-09, met 2026-03-09', 'visit-alone 2026-04-13 > 2026-04-13, met 2026-04-13', 'visit-record 2026-02-09 > 2026-02-16, met 2026-02-11', 'visit-record 2026-03-09 > 2026-03-16, missing case-events.visit-written-up', 'visit-record 2026-04-13 > 2026-04-20, met 2026-04-13'],
  ],

  ['sentenced to custody: ten working days', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-12-15', reasonEnded: 'E9' }] }, ['visit-detained-former-lac 2026-12-15 > 2026-12-31']],
  ['visited there', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-12-15', reasonEnded: 'E9' }], visits: [{ visitedOn: '2027-01-04' }] }, ['visit-detained-former-lac 2026-12-15 > 2026-12-31, met 2027-01-04']],
  ['under a care order a child stays looked after', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-12-15', reasonEnded: 'E9' }], legalStatuses: [{ startedOn: '2025-06-02', status: 'C2' }] }, []],
  ['went home', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-12-15', reasonEnded: 'E4' }] }, []],
  ['looked after again', { periods: [{ startedOn: '2025-06-02', endedOn: '2026-12-15', reasonEnded: 'E9' }, { startedOn: '2026-12-22' }] }, ['visit-detained-former-lac 2026-12-15 > 2026-12-31, lapsed 2026-12-22']],
])('%s', (because, said, lines) => expect([because, told(duties, said).sort()]).toEqual([because, lines]));
