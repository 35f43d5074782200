import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitSixWeeks, visitThreeMonths } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(2)(c)(i). */
export const visitAfterYearPermanent: ClockedDuty = {
  id: 'visit-after-year-permanent',
  title: { en: 'Visit, placed until 18', cy: 'Ymweliad, lleoliad hyd at 18' },
  says: {
    en: 'After the first year of a placement meant to last until the child is 18 there are never more than three months between visits.',
    cy: 'Ar ôl blwyddyn gyntaf lleoliad y bwriedir iddo bara nes bod y plentyn yn 18, ni fydd byth fwy na thri mis rhwng ymweliadau.',
  },
  citation: carePlanning2015('reg 31(2)(c)(i)', '/regulation/31', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'The Regulations do not say which interval holds across the first anniversary. Here the day of the visit that starts an interval decides: one begun in the first year is six weeks.',
    cy: 'Nid yw’r Rheoliadau’n dweud pa ysbaid sy’n dal ar draws y pen-blwydd cyntaf. Yma, diwrnod yr ymweliad sy’n dechrau’r ysbaid sy’n penderfynu: chwe wythnos yw ysbaid a ddechreuodd yn y flwyddyn gyntaf.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitSixWeeks, visitThreeMonths],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    'begun-in-first-year': { en: 'Interval begun in the first year: six weeks', cy: 'Ysbaid a ddechreuodd yn y flwyddyn gyntaf: chwe wythnos' },
    'after-year': { en: 'After the first year: three months', cy: 'Ar ôl y flwyddyn gyntaf: tri mis' },
  },
  owed: (child, law) => visitsOwed(child, law, 'visit-after-year-permanent'),
};
