import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitSixWeeks } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(2)(b). */
export const visitFirstYear: ClockedDuty = {
  id: 'visit-first-year',
  title: { en: 'Visit, first year', cy: 'Ymweliad, y flwyddyn gyntaf' },
  says: {
    en: 'In the first year of a placement there are never more than six weeks between one visit and the next. A visit made in vain does not count.',
    cy: 'Ym mlwyddyn gyntaf lleoliad ni fydd byth fwy na chwe wythnos rhwng un ymweliad a’r nesaf. Nid yw ymweliad ofer yn cyfrif.',
  },
  citation: carePlanning2015('reg 31(2)(b)', '/regulation/31', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitSixWeeks],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {},
  owed: (child, law) => visitsOwed(child, law, 'visit-first-year'),
};
