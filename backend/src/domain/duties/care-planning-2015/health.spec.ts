import { expect, test } from '@jest/globals';
import { owedTo } from '../expect-owed.js';
import type { SaidChild } from '../made-child.js';
import { healthAssessmentInitial } from './reg-7-1-health-assessment.duty.js';
import { healthReview5Plus } from './reg-7-3-health-review-5-plus.duty.js';
import { healthReviewUnder5 } from './reg-7-3-health-review-under-5.duty.js';
import { healthPlanContent } from './sch-2-1-health-plan-content.duty.js';

const periods = [{ startedOn: '2026-01-12' }];
const initial = (assessedOn: string, refused: boolean | null = null) => ({ healthAssessments: [{ assessedOn, kind: 'initial', refused }] });

test.each<[string, SaidChild, object[]]>([
  ['it is due with the first review at the latest', {}, [{ arose: '2026-01-12', due: '2026-02-09' }]],
  ['a first review held earlier sets the day', { reviews: [{ heldOn: '2026-02-02' }] }, [{ arose: '2026-01-12', due: '2026-02-02', regime: 'before-review' }]],
  ['a late first review puts nothing off', { reviews: [{ heldOn: '2026-03-02' }] }, [{ arose: '2026-01-12', due: '2026-02-09' }]],
  ['one from three months before counts', initial('2025-10-12'), [{ arose: '2026-01-12', due: '2026-02-09', met: '2025-10-12' }]],
  ['one from longer before does not', initial('2025-10-11'), [{ arose: '2026-01-12', due: '2026-02-09' }]],
  ['done late it is met late', initial('2026-02-20'), [{ arose: '2026-01-12', due: '2026-02-09', met: '2026-02-20' }]],
  ['a refusal ends it', initial('2026-01-20', true), [{ arose: '2026-01-12', due: '2026-02-09', lapsed: '2026-01-20' }]],
  ['a dental check is no health assessment', { healthAssessments: [{ assessedOn: '2026-01-20', kind: 'dental' }] }, [{ arose: '2026-01-12', due: '2026-02-09' }]],
  ['short breaks put the rule aside', { legalStatuses: [{ startedOn: '2026-01-12', status: 'V1' }] }, []],
  ['remand to youth detention puts it aside', { placements: [{ startedOn: '2026-01-12', type: 'R5' }], legalStatuses: [{ startedOn: '2026-01-12', status: 'J1' }] }, []],
  ['custody later ends what was open', { placements: [{ startedOn: '2026-01-26', type: 'R5' }] }, [{ arose: '2026-01-12', due: '2026-02-09', lapsed: '2026-01-26' }]],
  ['a secure unit for welfare is no detention', { placements: [{ startedOn: '2026-01-12', type: 'H1' }] }, [{ arose: '2026-01-12', due: '2026-02-09' }]],
])('first health assessment: %s', (_because, said, owed) => expect(owedTo(healthAssessmentInitial, { periods, ...said })).toEqual(owed));

const long = [{ startedOn: '2025-01-06' }];
const reviewedOn = (...days: (string | [string, boolean])[]) => ({
  healthAssessments: days.map((day) => (typeof day === 'string' ? { assessedOn: day, kind: 'review' } : { assessedOn: day[0], kind: 'review', refused: day[1] })),
});

test.each<[string, SaidChild, object[], object[]]>([
  ['six months end after the fifth birthday (example 76)', { bornOn: '2021-09-20', ...reviewedOn('2026-04-10') }, [], [{ arose: '2026-04-10', due: '2027-04-10', lapsed: '2039-09-20' }]],
  ['six months end on the birthday itself (example 77)', { bornOn: '2021-10-10', ...reviewedOn('2026-04-10') }, [{ arose: '2026-04-10', due: '2026-10-10', lapsed: '2039-10-10' }], []],
  ['each is counted from the last, which was late', { ...reviewedOn('2025-03-31', '2026-05-04') }, [], [{ arose: '2025-03-31', due: '2026-03-31', met: '2026-05-04' }, { arose: '2026-05-04', due: '2027-05-04' }]],
  ['a short month ends the period', { bornOn: '2024-01-01', ...reviewedOn('2025-08-31') }, [{ arose: '2025-08-31', due: '2026-02-28', lapsed: '2042-01-01' }], []],
  ['a refusal ends one and begins the next', { ...reviewedOn('2025-03-31', ['2026-01-05', true]) }, [], [{ arose: '2025-03-31', due: '2026-03-31', lapsed: '2026-01-05' }, { arose: '2026-01-05', due: '2027-01-05' }]],
  ['without a first assessment there is nothing to count from', {}, [], []],
  ['an assessment shortly before care begins the series', { ...reviewedOn('2024-12-02') }, [], [{ arose: '2025-01-06', due: '2025-12-02' }]],
  ['after adoption fell through it goes on from the last', { ...reviewedOn('2025-02-03'), placements: [{ startedOn: '2025-06-02', endedOn: '2025-09-01', type: 'A5' }] }, [], [{ arose: '2025-02-03', due: '2026-02-03', lapsed: '2025-06-02' }, { arose: '2025-09-01', due: '2026-02-03' }]],
])('health reviews: %s', (_because, said, under5, from5) => {
  expect([healthReviewUnder5, healthReview5Plus].map((duty) => owedTo(duty, { periods: long, ...said }))).toEqual([under5, from5]);
});

test.each<[string, SaidChild, object[]]>([
  ['it is part of the plan', { plans: [{ preparedOn: '2026-01-20' }] }, [{ arose: '2026-01-20', due: '2026-01-20', met: '2026-01-20' }]],
  ['it is left out until the next version', { plans: [{ preparedOn: '2026-01-20', hasHealthPlan: false }, { preparedOn: '2026-03-02' }] }, [{ arose: '2026-01-20', due: '2026-01-20', lapsed: '2026-03-02' }, { arose: '2026-03-02', due: '2026-03-02', met: '2026-03-02' }]],
  ['the record does not say', { plans: [{ preparedOn: '2026-01-20', hasHealthPlan: null }] }, [{ arose: '2026-01-20', due: '2026-01-20', missing: 'care-and-support-plans.has_health_plan' }]],
  ['a plan from before care is judged when care begins', { plans: [{ preparedOn: '2025-12-01' }] }, [{ arose: '2026-01-12', due: '2026-01-12', met: '2026-01-12' }]],
  ['a plan of an earlier period of care is not', { periods: [{ startedOn: '2025-01-06', endedOn: '2025-12-15' }, ...periods], plans: [{ preparedOn: '2025-12-01' }] }, [{ arose: '2025-12-01', due: '2025-12-01', met: '2025-12-01' }]],
])('health plan: %s', (_because, said, owed) => expect(owedTo(healthPlanContent, { periods, ...said })).toEqual(owed));
