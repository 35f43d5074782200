import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import { reviewEarly } from './reg-39-3-review-early.duty.js';
import { reviewIroAttendsAndChairs } from './reg-42-1-a-review-iro-attends-and-chairs.duty.js';
import { reviewIroSpeaksPrivately } from './reg-42-1-b-review-iro-speaks-privately.duty.js';
import { reviewParentsViews } from './reg-42-1-c-review-parents-views.duty.js';
import { reviewAdjourn } from './reg-42-2-review-adjourn.duty.js';
import { reviewDecisionsImplemented } from './reg-43-review-decisions-implemented.duty.js';
import { reviewRecord } from './reg-44-review-record.duty.js';

const periods = [{ startedOn: '2025-12-18' }];
const heldOn = '2026-01-20';
const first = { arose: '2025-12-18', due: heldOn };
const second = { arose: heldOn, due: '2026-04-20' };

test.each([
  ['Good Friday and Easter Monday are left out', { heldOn: '2026-04-21', adjournedOn: '2026-03-20' }, [{ arose: '2026-03-20', due: '2026-04-21', met: '2026-04-21' }]],
  ['completed the day after it is late', { heldOn: '2026-04-22', adjournedOn: '2026-03-20' }, [{ arose: '2026-03-20', due: '2026-04-21', met: '2026-04-22' }]],
  ['a review that was not adjourned owes nothing', { heldOn }, []],
])('adjournment: %s', (_because, review, owed) => expect(owedTo(reviewAdjourn, { periods, reviews: [review] })).toEqual(owed));

test.each([
  ['spoken to before it', { spokeWithChildOn: '2026-01-12' }, { met: '2026-01-12' }],
  ['spoken to on the day', { spokeWithChildOn: heldOn }, { met: heldOn }],
  ['spoken to after it is late', { spokeWithChildOn: '2026-01-26' }, { met: '2026-01-26' }],
  ['the child refused', { notSpokenReason: 'child-refused' }, { met: heldOn }],
  ['it would not fit the child’s age', { notSpokenReason: 'not-appropriate-for-age' }, { met: heldOn }],
  ['being unable to is no reason, and is not compliant', { notSpokenReason: 'unable' }, {}],
  ['nothing recorded is not known', {}, { missing: 'reviews.iro_spoke_with_child_on' }],
])('private conversation: %s', (_because, review, state) =>
  expect(owedTo(reviewIroSpeaksPrivately, { periods, reviews: [{ heldOn, ...review }] })).toEqual([{ ...first, ...state }, second]),
);

test.each([
  ['chaired', { chairedBy: 7 }, { met: heldOn }],
  ['nobody recorded in the chair', {}, { missing: 'reviews.chaired_by' }],
])('chair: %s', (_because, review, state) =>
  expect(owedTo(reviewIroAttendsAndChairs, { periods, reviews: [{ heldOn, ...review }] })).toEqual([{ arose: heldOn, due: heldOn, ...state }]),
);

test.each([
  ['obtained', true, { met: heldOn }],
  ['not obtained', false, {}],
  ['not recorded', null, { missing: 'reviews.parents_views_obtained' }],
])('parents’ views: %s', (_because, parentsViewsObtained, state) =>
  expect(owedTo(reviewParentsViews, { periods, reviews: [{ heldOn, parentsViewsObtained }] })).toEqual([{ arose: heldOn, due: heldOn, ...state }]),
);

test('parents not asked before one review are asked for the next', () =>
  expect(owedTo(reviewParentsViews, { periods, reviews: [{ heldOn, parentsViewsObtained: false }, { heldOn: '2026-04-02', parentsViewsObtained: true }] })).toEqual([
    { arose: heldOn, due: heldOn, lapsed: '2026-04-02' },
    { arose: '2026-04-02', due: '2026-04-02', met: '2026-04-02' },
  ]));

test('while placed for adoption other regulations govern the meeting', () => {
  const placements = [{ startedOn: '2025-12-18', endedOn: '2026-01-08' }, { startedOn: '2026-01-08', type: 'A5' }];
  expect(owedTo(reviewParentsViews, { periods, placements, reviews: [{ heldOn, parentsViewsObtained: false }] })).toEqual([]);
});

test('in any other placement these do', () => {
  expect(owedTo(reviewParentsViews, { periods, placements: [{ startedOn: '2025-12-18' }], reviews: [{ heldOn, parentsViewsObtained: false }] })).toEqual([{ arose: heldOn, due: heldOn }]);
});

const meeting = '2026-12-22';
const stages = [
  { arose: meeting, due: '2026-12-31', regime: 'decisions-sent' },
  { arose: meeting, due: '2027-01-15', regime: 'record-written' },
  { arose: meeting, due: '2027-01-22', regime: 'record-sent' },
];
const unknown = [{ missing: 'case-events.review-decisions-sent' }, { missing: 'case-events.review-record-written' }, {}];

test.each([
  ['nothing sent', {}, [], unknown],
  ['sent within the first stage, all three are met', { recordDistributedOn: '2026-12-30' }, [], [{ met: '2026-12-30' }, { met: '2026-12-30' }, { met: '2026-12-30' }]],
  [
    'sent on the last day, when it was written and its decisions went out is not known',
    { recordDistributedOn: '2027-01-22' }, [], [{ met: '2027-01-22', ...unknown[0] }, { met: '2027-01-22', ...unknown[1] }, { met: '2027-01-22' }],
  ],
  [
    'each recorded by itself', {},
    [{ kind: 'review-record-written', on: '2027-01-04', reviewNo: 2 }, { kind: 'review-decisions-sent', on: '2026-12-29', reviewNo: 1 }, { kind: 'review-record-written', on: '2027-01-18', reviewNo: 1 }],
    [{ met: '2026-12-29' }, { met: '2027-01-18' }, {}],
  ],
] as const)('record: %s', (_because, review, events, met) =>
  expect(owedTo(reviewRecord, { periods, reviews: [{ heldOn: meeting, ...review }], events: [...events] })).toEqual(stages.map((stage, at) => ({ ...stage, ...met[at] }))),
);

test('what was decided and not carried out by the end of care lapses', () => {
  const ended = { periods: [{ startedOn: '2025-12-18', endedOn: '2026-02-02' }], events: [{ kind: 'review-decision-due' as const, on: heldOn, neededBy: '2026-02-20' }] };
  expect(owedTo(reviewDecisionsImplemented, ended)).toEqual([{ arose: heldOn, due: '2026-02-20', lapsed: '2026-02-02' }]);
});

test('decisions of one review are carried out in the order they were recorded', () => {
  const due = { kind: 'review-decision-due', on: heldOn, reviewNo: 1 } as const;
  // One without a day has no clock.
  const events = [due, { ...due, neededBy: '2026-02-20' }, { ...due, neededBy: '2026-03-20' }, { ...due, reviewNo: 2, neededBy: '2026-02-01' }, { kind: 'review-decision-done', on: '2026-02-25', reviewNo: 1 } as const];
  expect(owedTo(reviewDecisionsImplemented, { periods, events })).toEqual([
    { arose: heldOn, due: '2026-02-01' },
    { arose: heldOn, due: '2026-02-20', met: '2026-02-25' },
    { arose: heldOn, due: '2026-03-20' },
  ]);
});

const asked = (kind: string, neededBy?: string) => ({ kind: kind as 'review-asked-iro', on: '2026-05-12', ...(neededBy ? { neededBy } : {}) });
const review = (on: string) => [{ heldOn: on }];

test.each([
  ['the child asks', [asked('review-asked-child')], [], { due: '2026-05-27', regime: '39-3-c' }],
  ['the child asks, and it is held', [asked('review-asked-child')], review('2026-05-20'), { due: '2026-05-27', regime: '39-3-c', met: '2026-05-20' }],
  ['the officer holds it not justified', [asked('review-asked-child'), { kind: 'review-not-justified' as const, on: '2026-05-14' }], [], { due: '2026-05-27', regime: '39-3-c', lapsed: '2026-05-14' }],
  ['an officer who changed their mind after the review changes nothing', [asked('review-asked-child'), { kind: 'review-not-justified' as const, on: '2026-05-22' }], review('2026-05-20'), { due: '2026-05-27', regime: '39-3-c', met: '2026-05-20' }],
  ['what the officer held of an earlier request is not this', [{ kind: 'review-not-justified' as const, on: '2026-05-04' }, asked('review-asked-child')], [], { due: '2026-05-27', regime: '39-3-c' }],
  ['no other case can be declined', [asked('review-asked-concern'), { kind: 'review-not-justified' as const, on: '2026-05-14' }], [], { due: '2026-05-27', regime: '39-3-b' }],
  ['an earlier review does not meet it', [asked('review-asked-absence')], review('2026-05-11'), { due: '2026-05-27', regime: '39-3-a' }],
  ['the officer sets the day', [asked('review-asked-iro', '2026-06-01')], [], { due: '2026-06-01', regime: '39-3-d' }],
  ['the officer’s day is not recorded', [asked('review-asked-iro')], [], { due: null, regime: '39-3-d', missing: 'case-events.needed_by' }],
  ['before emergency accommodation ends', [asked('review-asked-accommodation-ending', '2026-06-01')], [], { due: '2026-05-31', regime: '39-3-f' }],
  ['before release', [asked('review-asked-release', '2026-06-01')], [], { due: '2026-05-31', regime: '39-3-g' }],
  ['before accommodation stops', [asked('review-asked-stopping', '2026-06-01')], [], { due: '2026-05-31', regime: '39-3-h' }],
  ['a family support team is to help', [asked('review-asked-family-support')], [], { due: '2026-05-27', regime: '39-3-i' }],
])('early review: %s', (_because, events, reviews, owed) => expect(owedTo(reviewEarly, { periods, events, reviews })).toEqual([{ arose: '2026-05-12', ...owed }]));
