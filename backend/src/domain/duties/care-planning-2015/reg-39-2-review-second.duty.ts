import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { oweReview, secondReviewMonths } from './review-intervals.js';
import { reviewsOwed } from './reviews-held.js';

/** Regulation 39(2): the second review, not more than three months after the first. */
export const reviewSecond: ClockedDuty = {
  id: 'review-second',
  title: { en: 'Second review', cy: 'Ail adolygiad' },
  says: {
    en: 'The second review is held not more than three months after the first. Where the first was adjourned, the months run from the day it was completed.',
    cy: 'Cynhelir yr ail adolygiad heb fod yn fwy na thri mis ar ôl y cyntaf. Os gohiriwyd y cyntaf, mae’r misoedd yn rhedeg o’r diwrnod y cwblhawyd ef.',
  },
  citation: carePlanning2015('reg 39(2)', '/regulation/39', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'The Regulations do not say whether the months after an adjourned first review run from the meeting or from its completion; completion is taken.',
    cy: 'Nid yw’r Rheoliadau’n dweud a yw’r misoedd ar ôl adolygiad cyntaf a ohiriwyd yn rhedeg o’r cyfarfod neu o’i gwblhau; cymerir y cwblhau.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [secondReviewMonths],
  countedFrom: { en: 'the day the first review was completed', cy: 'y diwrnod y cwblhawyd yr adolygiad cyntaf' },
  metBy: { en: 'the second review being held', cy: 'cynnal yr ail adolygiad' },
  whose: 'iro',
  soon: 10,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewsOwed(child)
      .filter(({ which }) => which === 'second')
      .map((review) => oweReview(law, review)),
};
