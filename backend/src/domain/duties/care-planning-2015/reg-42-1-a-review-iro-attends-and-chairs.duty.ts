import { UNSAID } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { reviewsOf } from './reviews-held.js';

/** Regulation 42(1)(a): the reviewing officer attends and chairs. */
export const reviewIroAttendsAndChairs: ClockedDuty = {
  id: 'review-iro-attends-and-chairs',
  title: { en: 'Reviewing officer chairs the review', cy: 'Swyddog adolygu’n cadeirio’r adolygiad' },
  says: {
    en: 'So far as reasonably practicable the reviewing officer attends any review meeting and chairs it.',
    cy: 'I’r graddau y bo’n rhesymol ymarferol, mae’r swyddog adolygu’n mynychu unrhyw gyfarfod adolygu ac yn ei gadeirio.',
  },
  citation: carePlanning2015('reg 42(1)(a)', '/regulation/42', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day of the review', cy: 'diwrnod yr adolygiad' },
  metBy: { en: 'the reviewing officer chairing', cy: 'y swyddog adolygu’n cadeirio' },
  whose: 'iro',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewsOf(child).map(({ heldOn, chairedBy, reviewNo }) =>
      owe(law, {
        aroseOn: heldOn,
        by: 'on-the-day',
        ...(chairedBy === UNSAID ? { missing: 'reviews.chaired_by' } : { metOn: heldOn }),
        evidence: [{ kind: 'review', no: reviewNo }],
      }),
    ),
};
