import { NO_DAY } from '../../facts/columns.js';
import { earliest } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { reviewsOf } from './reviews-held.js';

/** Regulation 42(1)(c): the views of parents. */
export const reviewParentsViews: ClockedDuty = {
  id: 'review-parents-views',
  title: { en: 'Parents’ views for the review', cy: 'Safbwyntiau rhieni ar gyfer yr adolygiad' },
  says: {
    en: 'So far as practicable the views of parents and others with parental responsibility are found out for a review and taken into account.',
    cy: 'I’r graddau y bo’n ymarferol, ceir safbwyntiau rhieni ac eraill â chyfrifoldeb rhiant ar gyfer adolygiad, a’u cymryd i ystyriaeth.',
  },
  citation: carePlanning2015('reg 42(1)(c)-(d)', '/regulation/42', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day of the review', cy: 'diwrnod yr adolygiad' },
  metBy: { en: 'parents’ views being found out', cy: 'cael safbwyntiau’r rhieni' },
  whose: 'iro',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewsOf(child).map(({ heldOn, parentsViewsObtained, reviewNo, careEndedOn }, at, reviews) =>
      owe(law, {
        aroseOn: heldOn,
        by: 'on-the-day',
        ...(parentsViewsObtained ? { metOn: heldOn } : {}),
        // What was not asked for one review can still be asked, until the next is held.
        lapsedOn: parentsViewsObtained === false ? earliest(reviews[at + 1]?.heldOn ?? NO_DAY, careEndedOn) : NO_DAY,
        missing: parentsViewsObtained === null ? 'reviews.parents_views_obtained' : '',
        evidence: [{ kind: 'review', no: reviewNo }],
      }),
    ),
};
