import { expect, test } from '@jest/globals';
import { carePlanS31a } from '../children-act-1989/s-31a-care-plan.duty.js';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { carePlanLongTermBySecondReview } from '../part-6-code/care-plan-long-term-by-second-review.duty.js';
import { carePlanKeepUnderReviewAndCopies } from '../social-services-act-2014/s-83-care-plan-keep-under-review-and-copies.duty.js';
import { carePlanNoSignificantChangeWithoutReview } from './reg-38-2-care-plan-no-significant-change-without-review.duty.js';
import { carePlanAgreement } from './reg-4-5-care-plan-agreement.duty.js';
import { carePlanFirst } from './reg-4-care-plan-first.duty.js';
import { carePlanContent } from './reg-5-care-plan-content.duty.js';
import { remandPlanLa } from './reg-57-2-remand-plan-la.duty.js';
import { remandPlanYda } from './reg-58-remand-plan-yda.duty.js';

const start = '2026-12-16';
const due = { arose: start, due: '2027-01-04' };
const placed: SaidChild = { bornOn: '2014-02-03', periods: [{ startedOn: start }], placements: [{ startedOn: start }] };
const plans = (preparedOn: string, plan = {}) => ({ plans: [{ preparedOn, ...plan }] });
const status = (code: string) => ({ legalStatuses: [{ startedOn: start, status: code }] });
const at18 = { lapsed: '2032-02-03' };

test.each<[string, SaidChild, object[]]>([
  ['25 and 28 December and New Year’s Day are left out', {}, [{ ...due, ...at18 }]],
  ['prepared in time', plans('2027-01-04'), [{ ...due, met: '2027-01-04' }]],
  ['prepared before the child was looked after', plans('2026-11-30'), [{ ...due, met: '2026-11-30' }]],
  [
    'the plan of earlier care is none',
    { ...plans('2026-02-02'), periods: [{ startedOn: '2026-01-19', endedOn: '2026-06-01' }, { startedOn: start }] },
    [{ arose: '2026-01-19', due: '2026-02-02', met: '2026-02-02' }, { ...due, ...at18 }],
  ],
  ['counted from the first placement, not the second', { placements: [{ startedOn: start, endedOn: '2026-12-18' }, { startedOn: '2026-12-18' }] }, [{ ...due, ...at18 }]],
  ['care under an order may begin before the placement', { placements: [{ startedOn: '2026-12-21' }] }, [{ arose: '2026-12-21', due: '2027-01-07', ...at18 }]],
  ['no placement on record', { placements: [] }, [{ ...due, ...at18, missing: 'placements' }]],
  ['short breaks have a plan of their own', status('V1'), []],
  ['on remand the time is another', status('J1'), []],
  ['in care proceedings the court sets it', { proceedings: [{ issuedOn: '2026-12-10' }] }, []],
  ['proceedings that had ended do not count', { proceedings: [{ issuedOn: '2025-12-10', finalOrderOn: '2026-07-01' }] }, [{ ...due, ...at18 }]],
  ['an interim care order tells of proceedings', status('C1'), []],
  ['detained it is another plan', { placements: [{ startedOn: start, type: 'R5' }] }, []],
  [
    'care that goes on after an adoption placement has its plan', { placements: [{ startedOn: start, endedOn: '2027-02-01' }, { startedOn: '2027-02-01', endedOn: '2027-05-04', type: 'A5' }, { startedOn: '2027-05-04' }] },
    [{ ...due, lapsed: '2027-02-01' }],
  ],
  ['care ended first', { periods: [{ startedOn: start, endedOn: '2026-12-29' }] }, [{ ...due, lapsed: '2026-12-29' }]],
])('first plan: %s', (_because, said, owed) => expect(owedTo(carePlanFirst, { ...placed, ...said })).toEqual(owed));

const directed = (neededBy?: string) => ({ kind: 'court-plan-due' as const, on: '2026-12-18', ...(neededBy ? { neededBy } : {}) });
test.each<[string, SaidChild, object[]]>([
  ['nothing is known of the direction', {}, [{ arose: '2026-12-10', due: null, ...at18, missing: 'case-events.court-plan-due' }]],
  ['the court’s day', { events: [directed('2027-01-20')] }, [{ arose: '2026-12-18', due: '2027-01-20', ...at18 }]],
  ['the court’s day is not recorded', { events: [directed()] }, [{ arose: '2026-12-18', due: null, ...at18, missing: 'case-events.needed_by' }]],
  ['filed', { events: [directed('2027-01-20'), { kind: 'court-plan-filed', on: '2027-01-19' }] }, [{ arose: '2026-12-18', due: '2027-01-20', met: '2027-01-19' }]],
  [
    'each direction has its plan', { events: [directed('2027-01-20'), { ...directed('2027-03-01'), on: '2027-02-01' }, { kind: 'court-plan-filed', on: '2027-01-19' }] },
    [{ arose: '2026-12-18', due: '2027-01-20', met: '2027-01-19' }, { arose: '2027-02-01', due: '2027-03-01', ...at18 }],
  ],
  ['the final order ends it', { proceedings: [{ issuedOn: '2026-12-10', finalOrderOn: '2027-06-01' }] }, [{ arose: '2026-12-10', due: null, lapsed: '2027-06-01', missing: 'case-events.court-plan-due' }]],
  ['what was filed for other proceedings is not this', { events: [directed('2027-01-20'), { kind: 'court-plan-filed', on: '2025-03-03' }] }, [{ arose: '2026-12-18', due: '2027-01-20', ...at18 }]],
  ['an interim order and its proceedings are one', status('C1'), [{ arose: '2026-12-10', due: null, ...at18, missing: 'case-events.court-plan-due' }]],
  [
    'care that goes on under an interim order begins none', { proceedings: [], legalStatuses: [{ startedOn: '2027-03-01', status: 'C1' }], placements: [{ startedOn: start, endedOn: '2027-03-01', type: 'A8' }, { startedOn: '2027-03-01', endedOn: '2027-05-04', type: 'A5' }] },
    [],
  ],
  ['an interim order without its proceedings', { proceedings: [], ...status('C1') }, [{ arose: start, due: null, ...at18, missing: 'case-events.court-plan-due' }]],
])('plan for the court: %s', (_because, said, owed) => expect(owedTo(carePlanS31a, { ...placed, proceedings: [{ issuedOn: '2026-12-10' }], ...said })).toEqual(owed));

const older = { ...placed, bornOn: '2010-10-01', ...status('V2') };
test.each<[string, SaidChild, object[]]>([
  ['no plan, so none agreed', placed, [{ ...due, ...at18, regime: 'others' }]],
  ['a plan, and nothing known of agreement', { ...placed, ...plans('2026-12-21') }, [{ ...due, ...at18, regime: 'others', missing: 'case-events.plan-agreed' }]],
  ['agreed with a parent', { ...placed, ...plans('2026-12-21'), events: [{ kind: 'plan-agreed', on: '2026-12-22' }] }, [{ ...due, met: '2026-12-22', regime: 'others' }]],
  ['what was agreed before the plan was another', { ...placed, ...plans('2026-12-21'), events: [{ kind: 'plan-agreed', on: '2026-12-18' }] }, [{ ...due, ...at18, regime: 'others', missing: 'case-events.plan-agreed' }]],
  ['16 and under section 76, agreed with the young person', { ...older, ...plans('2026-12-21', { agreedWithChild: true }) }, [{ ...due, met: '2026-12-21', regime: 'young-person' }]],
  ['16 and not agreed', { ...older, ...plans('2026-12-21', { agreedWithChild: false }) }, [{ ...due, lapsed: '2028-10-01', regime: 'young-person' }]],
  ['16 and not recorded', { ...older, ...plans('2026-12-21') }, [{ ...due, lapsed: '2028-10-01', regime: 'young-person', missing: 'care-and-support-plans.agreed_with_child' }]],
  ['16 and under a care order', { ...older, ...status('C2'), ...plans('2026-12-21', { agreedWithChild: true }) }, [{ ...due, lapsed: '2028-10-01', regime: 'others', missing: 'case-events.plan-agreed' }]],
])('agreement: %s', (_because, said, owed) => expect(owedTo(carePlanAgreement, said)).toEqual(owed));

const whole = { permanenceOption: 'LTF', outcomes: 3 };
const content = { arose: '2026-12-21', due: '2026-12-21' };
test.each<[string, SaidChild, object]>([
  ['whole', plans('2026-12-21', whole), { met: '2026-12-21' }],
  ['without a health plan', plans('2026-12-21', { ...whole, hasHealthPlan: false }), at18],
  ['without an education plan', plans('2026-12-21', { ...whole, hasEducationPlan: false }), at18],
  ['exempt from an education plan', { ...plans('2026-12-21', { ...whole, hasEducationPlan: false }), educationPlans: [{ agreedOn: start, exempt: 'below-nursery-age' }] }, { met: '2026-12-21' }],
  ['without outcomes', plans('2026-12-21', { ...whole, outcomes: 0 }), at18],
  ['outcomes not recorded', plans('2026-12-21', { ...whole, outcomes: null }), { ...at18, missing: 'care-and-support-plans.outcomes' }],
  ['no option recorded', plans('2026-12-21', { outcomes: 1 }), { ...at18, missing: 'care-and-support-plans.permanence_option' }],
  ['on remand no option is needed', { ...plans('2026-12-21', { outcomes: 1 }), ...status('J1') }, { met: '2026-12-21' }],
  ['what is wanting outweighs what is not recorded', plans('2026-12-21', { hasHealthPlan: false }), at18],
])('content: %s', (_because, said, state) => expect(owedTo(carePlanContent, { ...placed, ...said })).toEqual([{ ...content, ...state }]));

test('a later version takes the place of one that was wanting', () => {
  const versions = { plans: [{ preparedOn: '2026-12-21', ...whole, outcomes: 0 }, { preparedOn: '2027-02-01', ...whole }] };
  expect(owedTo(carePlanContent, { ...placed, ...versions })).toEqual([{ ...content, lapsed: '2027-02-01' }, { arose: '2027-02-01', due: '2027-02-01', met: '2027-02-01' }]);
});

test('a plan carried into care is held to the same', () => {
  expect(owedTo(carePlanContent, { ...placed, ...plans('2026-11-30', whole) })).toEqual([{ arose: '2026-11-30', due: '2026-11-30', met: '2026-11-30' }]);
});

const copy = { arose: '2026-12-21', due: '2026-12-30', regime: 'child' };
test.each<[string, SaidChild, object[]]>([
  ['given in time', plans('2026-12-21', { childHasCopyOn: '2026-12-23' }), [{ ...copy, met: '2026-12-23' }]],
  ['not given', plans('2026-12-21'), [{ ...copy, ...at18 }]],
  ['a new version has a copy of its own', { plans: [{ preparedOn: '2026-12-21' }, { preparedOn: '2027-02-01' }] }, [{ ...copy, lapsed: '2027-02-01' }, { arose: '2027-02-01', due: '2027-02-08', regime: 'child', ...at18 }]],
])('copy: %s', (_because, said, owed) => expect(owedTo(carePlanKeepUnderReviewAndCopies, { ...placed, ...said })).toEqual(owed));

const reviews = (second?: string, permanencePlanClear: boolean | null = null) => ({ reviews: [{ heldOn: '2027-01-12' }, ...(second ? [{ heldOn: second, permanencePlanClear }] : [])] });
const longTerm = { arose: '2027-01-12', due: '2027-04-12' };
test.each<[string, SaidChild, object]>([
  ['the second review not yet held', reviews(), { ...longTerm, ...at18 }],
  ['due when the second review meets', reviews('2027-03-30', false), { ...longTerm, due: '2027-03-30', ...at18 }],
  ['a late second review is no more time', reviews('2027-05-04', false), { ...longTerm, ...at18 }],
  ['clear at the second review', reviews('2027-03-30', true), { ...longTerm, due: '2027-03-30', met: '2027-03-30' }],
  ['not recorded at the second review', reviews('2027-03-30'), { ...longTerm, due: '2027-03-30', ...at18, missing: 'reviews.permanence_plan_clear' }],
  ['an option in the plan', { ...reviews(), ...plans('2027-02-01', { permanenceOption: 'FAMILY' }) }, { ...longTerm, met: '2027-02-01' }],
  ['a plan without a clear one', { ...reviews(), ...plans('2027-02-01', { permanenceOption: 'NONE' }) }, { ...longTerm, ...at18 }],
  ['clear in time says enough, whatever the second review does not', { ...reviews('2027-03-30'), ...plans('2027-03-30', { permanenceOption: 'LTF' }) }, { ...longTerm, due: '2027-03-30', met: '2027-03-30' }],
  [
    'what was clear in earlier care is not', { ...reviews(), plans: [{ preparedOn: '2025-02-01', permanenceOption: 'LTF' }], periods: [{ startedOn: '2025-01-06', endedOn: '2025-06-02' }, { startedOn: start }] },
    { ...longTerm, ...at18 },
  ],
  [
    'nor what a review of earlier care found', { periods: [{ startedOn: '2025-01-06', endedOn: '2025-06-02' }, { startedOn: start }], reviews: [{ heldOn: '2025-01-30', permanencePlanClear: true }, { heldOn: '2027-01-12' }] },
    { ...longTerm, ...at18 },
  ],
  ['a plan that does not say', { ...reviews(), ...plans('2027-02-01') }, { ...longTerm, ...at18, missing: 'care-and-support-plans.permanence_option' }],
])('long-term plan: %s', (_because, said, owed) => expect(owedTo(carePlanLongTermBySecondReview, { ...placed, ...said }).slice(-1)).toEqual([owed]));

const change = (neededBy?: string) => ({ events: [{ kind: 'significant-change-proposed' as const, on: '2027-02-01', ...(neededBy ? { neededBy } : {}) }] });
test.each<[string, SaidChild, object]>([
  ['a review in between', { ...change('2027-03-01'), ...reviews('2027-02-22') }, { due: '2027-03-01', met: '2027-02-22' }],
  ['a review before it was proposed considered nothing', { ...change('2027-03-01'), ...reviews() }, { due: '2027-03-01', ...at18 }],
  ['the day of the change is not recorded', { ...change(), ...reviews() }, { due: null, ...at18, missing: 'case-events.needed_by' }],
])('significant change: %s', (_because, said, owed) => expect(owedTo(carePlanNoSignificantChangeWithoutReview, { ...placed, ...said })).toEqual([{ arose: '2027-02-01', ...owed }]));

const remanded = (on: string, type = 'F2'): SaidChild => ({ bornOn: '2012-02-03', periods: [{ startedOn: on }], legalStatuses: [{ startedOn: on, status: 'J1' }], placements: [{ startedOn: on, type }] });
test.each<[string, SaidChild, object[]]>([
  ['Easter is left out', remanded('2026-04-02'), [{ arose: '2026-04-02', due: '2026-04-13', lapsed: '2030-02-03' }]],
  ['no placement on record', { ...remanded('2026-04-02'), placements: [] }, [{ arose: '2026-04-02', due: '2026-04-13', lapsed: '2030-02-03' }]],
  ['the remand ended', { ...remanded('2026-04-02'), legalStatuses: [{ startedOn: '2026-04-02', endedOn: '2026-04-08', status: 'J1' }] }, [{ arose: '2026-04-02', due: '2026-04-13', lapsed: '2026-04-08' }]],
  ['planned', { ...remanded('2026-04-02'), ...plans('2026-04-13') }, [{ arose: '2026-04-02', due: '2026-04-13', met: '2026-04-13' }]],
  ['a plan of long before is none', { ...remanded('2026-04-02'), ...plans('2025-04-13') }, [{ arose: '2026-04-02', due: '2026-04-13', lapsed: '2030-02-03' }]],
  ['remanded to detention it is another plan', remanded('2026-04-02', 'R5'), []],
])('remand: %s', (_because, said, owed) => expect(owedTo(remandPlanLa, said)).toEqual(owed));

const detained = { arose: '2026-10-01', due: '2026-10-15' };
const custody = [{ startedOn: '2026-06-01', endedOn: '2026-10-01' }, { startedOn: '2026-10-01', type: 'R5' }];
test.each<[string, SaidChild, object[]]>([
  ['remanded to custody', remanded('2026-10-01', 'R5'), [{ ...detained, lapsed: '2030-02-03' }]],
  ['remanded to a secure unit', remanded('2026-10-01', 'H21'), [{ ...detained, lapsed: '2030-02-03' }]],
  ['a secure unit without remand is none', { ...remanded('2026-10-01', 'H21'), legalStatuses: [{ startedOn: '2026-10-01', status: 'C2' }] }, []],
  ['the same count for a child already looked after', { periods: [{ startedOn: '2026-06-01' }], placements: custody }, [detained]],
  ['the plan made', { ...remanded('2026-10-01', 'R5'), events: [{ kind: 'detention-plan-made', on: '2026-10-12' }] }, [{ ...detained, met: '2026-10-12' }]],
  ['a care and support plan with it', { ...remanded('2026-10-01', 'R5'), ...plans('2026-10-09') }, [{ ...detained, met: '2026-10-09' }]],
  ['plans of before are none', { ...remanded('2026-10-01', 'R5'), ...plans('2026-09-30'), events: [{ kind: 'detention-plan-made', on: '2026-09-30' }] }, [{ ...detained, lapsed: '2030-02-03' }]],
  ['moved to another establishment', { ...remanded('2026-10-01'), placements: [{ startedOn: '2026-10-01', endedOn: '2026-10-05', type: 'R5' }, { startedOn: '2026-10-05', endedOn: '2026-10-20', type: 'R5' }] }, [{ ...detained, lapsed: '2026-10-20' }]],
])('detention: %s', (_because, said, owed) => expect(owedTo(remandPlanYda, said)).toEqual(owed));
