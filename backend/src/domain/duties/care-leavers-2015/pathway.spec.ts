import { describe, expect, test } from '@jest/globals';
import { categoryOneAssessment } from '../care-planning-2015/reg-48-lc-assessment-cat1.duty.js';
import { thirteenWeekRule } from '../care-planning-2015/reg-47-lc-13-week-rule.duty.js';
import { categoryOnePlan } from '../care-planning-2015/reg-51-lc-pathway-plan-cat1.duty.js';
import type { SaidChild } from '../made-child.js';
import { told } from '../told.js';
import { viewsAndCopies } from './reg-4-lc-views-and-copies.duty.js';
import { categoryTwoAssessment } from './reg-5-lc-assessment-cat2.duty.js';
import { categoryThreeAssessment } from './reg-5-lc-assessment-cat3.duty.js';
import { categoryFourAssessment } from './reg-5-lc-assessment-cat4.duty.js';
import { pathwayPlan } from './reg-6-lc-pathway-plan.duty.js';
import { pathwayReview } from './reg-7-lc-pathway-review.duty.js';

const care = (startedOn: string, endedOn?: string) => ({ startedOn, ...(endedOn ? { endedOn } : {}) });
const born = (bornOn: string, startedOn: string, said: SaidChild = {}): SaidChild => ({ bornOn, periods: [care(startedOn)], ...said });
const assessed = (...days: string[]) => days.map((completedOn) => ({ kind: 'assessment', completedOn }));

describe('the 13 weeks', () => {
  test.each<[string, SaidChild, string[]]>([
    ['done before 16: on the birthday', born('2010-01-15', '2025-09-01'), ['2026-01-15 > 2026-01-15, lapsed 2028-01-15, missing care-leavers.category']],
    ['recorded that day', born('2010-01-15', '2025-09-01', { careLeavers: [{ recordedOn: '2026-01-15', category: 1 }] }), ['2026-01-15 > 2026-01-15, met 2026-01-15']],
    ['recorded only as category 2', born('2010-01-15', '2025-09-01', { careLeavers: [{ recordedOn: '2027-01-15', category: 2 }] }), ['2026-01-15 > 2026-01-15, met 2027-01-15']],
    ['no day looked after after 16', { bornOn: '2010-01-15', periods: [care('2024-03-01', '2024-04-30'), care('2025-12-02', '2026-01-11')] }, []],
    ['separate periods add up', { bornOn: '2010-01-15', periods: [care('2025-03-01', '2025-04-30'), care('2026-02-02')] }, ['2026-03-04 > 2026-03-04, lapsed 2028-01-15, missing care-leavers.category']],
  ])('%s', (_because, said, owed) => expect(told([thirteenWeekRule], said)).toEqual(owed.map((line) => `lc-13-week-rule ${line}`)));
});

describe('assessments', () => {
  test.each<[string, SaidChild, string[]]>([
    ['three months from 30 November are 28 February', born('2010-11-30', '2024-01-10'), ['2026-11-30 > 2027-02-28, lapsed 2028-11-30']],
    ['completed', born('2010-11-30', '2024-01-10', { pathways: assessed('2027-02-10') }), ['2026-11-30 > 2027-02-28, met 2027-02-10']],
    ['completed before 16', born('2010-11-30', '2024-01-10', { pathways: assessed('2026-06-01') }), ['2026-11-30 > 2027-02-28, met 2026-06-01']],
    ['one before 15½ is for something else', born('2010-11-30', '2024-01-10', { pathways: assessed('2026-05-29') }), ['2026-11-30 > 2027-02-28, lapsed 2028-11-30']],
    ['recorded among the assessments', born('2010-11-30', '2024-01-10', { assessments: [{ kind: 'pathway', startedOn: '2026-12-01', completedOn: '2027-01-11' }, { kind: 'care-and-support', completedOn: '2026-12-02' }] }), ['2026-11-30 > 2027-02-28, met 2027-01-11']],
    ['category 1 later', born('2010-01-15', '2026-02-02'), ['2026-05-03 > 2026-08-03, lapsed 2028-01-15']],
    ['care ended before', { bornOn: '2010-11-30', periods: [care('2024-01-10', '2026-12-10')] }, ['2026-11-30 > 2027-02-28, lapsed 2026-12-10']],
    ['never category 1', { bornOn: '2010-11-30', periods: [care('2024-01-10', '2025-12-10')] }, []],
  ])('category 1: %s', (_because, said, owed) => expect(told([categoryOneAssessment], said)).toEqual(owed.map((line) => `lc-assessment-cat1 ${line}`)));

  const left = (said: SaidChild = {}): SaidChild => ({ periods: [care('2024-01-10', '2026-08-31')], ...said });
  test.each<[string, SaidChild, string[]]>([
    ['three months from 31 August are 30 November', left(), ['2026-08-31 > 2026-11-30']],
    ['recorded alone', { careLeavers: [{ recordedOn: '2026-08-31', category: 2 }] }, ['2026-08-31 > 2026-11-30']],
    ['the one made in category 1 counts', left({ pathways: assessed('2026-03-02') }), ['2026-08-31 > 2026-11-30, met 2026-03-02']],
    ['a plan made before counts', left({ pathways: [{ kind: 'plan', completedOn: '2026-05-05' }] }), ['2026-08-31 > 2026-11-30, met 2026-05-05']],
    ['a plan made after is no assessment', left({ pathways: [{ kind: 'plan', completedOn: '2026-10-05' }] }), ['2026-08-31 > 2026-11-30']],
    ['looked after again', { periods: [care('2024-01-10', '2026-08-31'), care('2026-10-05')] }, ['2026-08-31 > 2026-11-30, lapsed 2026-10-05']],
  ])('category 2: %s', (_because, said, owed) => expect(told([categoryTwoAssessment], said)).toEqual(owed.map((line) => `lc-assessment-cat2 ${line}`)));

  test.each<[string, SaidChild, string[]]>([
    ['at 18 without a plan', born('2008-03-31', '2020-01-10'), ['2026-03-31 > 2026-06-30, lapsed 2029-03-31']],
    ['with a plan', born('2008-03-31', '2020-01-10', { pathways: [{ kind: 'plan', completedOn: '2026-03-31' }] }), []],
    ['the plan came a day later', born('2008-03-31', '2020-01-10', { pathways: [{ kind: 'plan', completedOn: '2026-04-01' }] }), ['2026-03-31 > 2026-06-30, lapsed 2029-03-31']],
  ])('category 3: %s', (_because, said, owed) => expect(told([categoryThreeAssessment], said)).toEqual(owed.map((line) => `lc-assessment-cat3 ${line}`)));

  test.each<[string, SaidChild, string[]]>([
    ['told of the course', { bornOn: '2004-02-01', events: [{ kind: 'course-told', on: '2026-09-15' }] }, ['2026-09-15 > 2026-12-15, lapsed 2029-02-01']],
    ['recorded as category 4', { bornOn: '2004-02-01', careLeavers: [{ recordedOn: '2026-09-15', category: 4 }] }, ['2026-09-15 > 2026-12-15, lapsed 2029-02-01']],
    ['an old assessment does not do', { bornOn: '2004-02-01', careLeavers: [{ recordedOn: '2026-09-15', category: 4 }], pathways: assessed('2020-03-01', '2026-10-01') }, ['2026-09-15 > 2026-12-15, met 2026-10-01']],
    ['after 25', { bornOn: '2001-02-01', events: [{ kind: 'course-told', on: '2026-09-15' }] }, []],
  ])('category 4: %s', (_because, said, owed) => expect(told([categoryFourAssessment], said)).toEqual(owed.map((line) => `lc-assessment-cat4 ${line}`)));
});

describe('plans', () => {
  const both = [categoryOnePlan, pathwayPlan];
  const plan = (completedOn: string) => ({ kind: 'plan', completedOn });
  test.each<[string, SaidChild, string[]]>([
    ['no assessment, no plan owed yet', { periods: [care('2024-01-10')] }, []],
    ['20 working days from the assessment', { periods: [care('2024-01-10')], pathways: assessed('2026-03-18') }, ['lc-pathway-plan-cat1 2026-03-18 > 2026-04-17', 'lc-pathway-plan 2028-01-01 > 2026-04-17, lapsed 2031-01-01']],
    ['planned', { periods: [care('2024-01-10')], pathways: [...assessed('2026-03-18'), plan('2026-04-01')] }, ['lc-pathway-plan-cat1 2026-03-18 > 2026-04-17, met 2026-04-01']],
    ['assessed again in category 2', { periods: [care('2024-01-10', '2026-08-31')], pathways: [...assessed('2026-03-18'), plan('2026-04-01'), ...assessed('2026-10-01'), plan('2026-10-20')] }, ['lc-pathway-plan-cat1 2026-03-18 > 2026-04-17, met 2026-04-01', 'lc-pathway-plan 2026-10-01 > 2026-10-29, met 2026-10-20']],
    ['not planned when care ended: owed on', { periods: [care('2024-01-10', '2026-03-31')], pathways: [...assessed('2026-03-18'), plan('2026-05-01')] }, ['lc-pathway-plan-cat1 2026-03-18 > 2026-04-17, lapsed 2026-03-31', 'lc-pathway-plan 2026-03-31 > 2026-04-17, met 2026-05-01']],
  ])('%s', (_because, said, owed) => expect(told(both, said)).toEqual(owed));
});

describe('reviews of the plan', () => {
  const rows = (...of: [string, string][]) => of.map(([kind, completedOn]) => ({ kind, completedOn }));
  test.each<[string, SaidChild, string[]]>([
    ['six months from 31 May are 30 November', { periods: [care('2024-01-10')], pathways: rows(['plan', '2026-02-10'], ['review', '2026-05-31']) }, ['2026-02-10 > 2026-08-10, met 2026-05-31, six-months', '2026-05-31 > 2026-11-30, lapsed 2031-01-01, six-months']],
    ['of somebody whose category is not known', { pathways: rows(['review', '2026-05-31']) }, ['2026-05-31 > 2026-11-30, lapsed 2031-01-01, six-months']],
    ['a plan and its review on one day are one', { periods: [care('2024-01-10')], pathways: rows(['plan', '2026-02-10'], ['review', '2026-02-10']) }, ['2026-02-10 > 2026-08-10, lapsed 2031-01-01, six-months']],
    ['an assessment starts none', { periods: [care('2024-01-10')], pathways: assessed('2026-02-10') }, []],
    ['support ended', { careLeavers: [{ recordedOn: '2026-02-01', category: 2 }, { recordedOn: '2026-06-01', category: 6 }], pathways: rows(['plan', '2026-02-10'], ['review', '2026-07-01']) }, ['2026-02-10 > 2026-08-10, lapsed 2026-06-01, six-months']],
    ['asked for', { periods: [care('2024-01-10')], pathways: rows(['plan', '2026-02-10'], ['review', '2026-03-20']), events: [{ kind: 'pathway-review-asked', on: '2026-03-02' }] }, ['2026-02-10 > 2026-08-10, met 2026-03-20, six-months', '2026-03-02 > 2026-03-30, met 2026-03-20, asked', '2026-03-20 > 2026-09-20, lapsed 2031-01-01, six-months']],
  ])('%s', (_because, said, owed) => expect(told([pathwayReview], said)).toEqual(owed.map((line) => `lc-pathway-review ${line}`)));
});

describe('copies', () => {
  const row = (kind: string, completedOn: string, copyGivenOn?: string) => ({ kind, completedOn, ...(copyGivenOn ? { copyGivenOn } : {}) });
  test.each<[string, SaidChild, string[]]>([
    ['10 working days', { periods: [care('2024-01-10')], pathways: [row('plan', '2026-02-10', '2026-02-20')] }, ['2026-02-10 > 2026-02-24, met 2026-02-20, plan']],
    ['none was given', { periods: [care('2024-01-10')], pathways: [row('assessment', '2026-02-10')] }, ['2026-02-10 > 2026-02-24, lapsed 2031-01-01, assessment']],
    ['the next review takes its place, a plan does not', { periods: [care('2024-01-10')], pathways: [row('review', '2026-02-10'), row('plan', '2026-03-10', '2026-03-10'), row('review', '2026-08-04', '2026-08-04')] }, ['2026-02-10 > 2026-02-24, lapsed 2026-08-04, review', '2026-03-10 > 2026-03-24, met 2026-03-10, plan', '2026-08-04 > 2026-08-18, met 2026-08-04, review']],
  ])('%s', (_because, said, owed) => expect(told([viewsAndCopies], said)).toEqual(owed.map((line) => `lc-views-and-copies ${line}`)));
});
