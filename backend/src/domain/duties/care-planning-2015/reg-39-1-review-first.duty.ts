import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { firstReviewWorkingDays, oweReview } from './review-intervals.js';
import { reviewsOwed } from './reviews-held.js';

/** Regulation 39(1): the first review, within 20 working days after the child became looked after. */
export const reviewFirst: ClockedDuty = {
  id: 'review-first',
  title: { en: 'First review', cy: 'Adolygiad cyntaf' },
  says: {
    en: 'The first review is held within 20 working days after the day the child became looked after. Short breaks have their own times, and a child placed for adoption is reviewed under other regulations.',
    cy: 'Cynhelir yr adolygiad cyntaf o fewn 20 diwrnod gwaith ar ôl y diwrnod y daeth y plentyn i dderbyn gofal. Mae amseroedd eraill i seibiannau byr, ac adolygir plentyn a leolwyd i’w fabwysiadu o dan reoliadau eraill.',
  },
  citation: carePlanning2015('reg 39(1)', '/regulation/39', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstReviewWorkingDays],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'the first review being held', cy: 'cynnal yr adolygiad cyntaf' },
  whose: 'iro',
  soon: 10,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewsOwed(child)
      .filter(({ which }) => which === 'first')
      .map((review) => oweReview(law, review)),
};
