import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitSixWeeks } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(2)(c)(ii). */
export const visitAfterYearOther: ClockedDuty = {
  id: 'visit-after-year-other',
  title: { en: 'Visit, after the first year', cy: 'Ymweliad, ar ôl y flwyddyn gyntaf' },
  says: {
    en: 'After the first year of a placement not meant to last until the child is 18 there are still never more than six weeks between visits.',
    cy: 'Ar ôl blwyddyn gyntaf lleoliad na fwriedir iddo bara nes bod y plentyn yn 18, ni fydd byth fwy na chwe wythnos rhwng ymweliadau o hyd.',
  },
  citation: carePlanning2015('reg 31(2)(c)(ii)', '/regulation/31', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitSixWeeks],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    'begun-in-first-year': { en: 'Interval begun in the first year', cy: 'Ysbaid a ddechreuodd yn y flwyddyn gyntaf' },
    'after-year': { en: 'After the first year', cy: 'Ar ôl y flwyddyn gyntaf' },
  },
  owed: (child, law) => visitsOwed(child, law, 'visit-after-year-other'),
};
