import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { reviewsOf } from './reviews-held.js';

const workingDays: LawNumber = {
  code: 'review-adjourn-working-days',
  title: { en: 'Working days a review may stand adjourned', cy: 'Diwrnodau gwaith y caniateir gohirio adolygiad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'doubted',
};

/** Regulation 42(2): an adjourned review, completed within 20 working days. */
export const reviewAdjourn: ClockedDuty = {
  id: 'review-adjourn',
  title: { en: 'Adjourned review completed', cy: 'Cwblhau adolygiad a ohiriwyd' },
  says: {
    en: 'The reviewing officer may adjourn a review once, for not more than 20 working days. Nothing considered at it is carried out until it is completed.',
    cy: 'Caiff y swyddog adolygu ohirio adolygiad unwaith, am ddim mwy nag 20 diwrnod gwaith. Ni weithredir dim a ystyriwyd ynddo nes ei gwblhau.',
  },
  citation: carePlanning2015('reg 42(2)', '/regulation/42', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'The number of days, and that a review may be adjourned once only, were not read in the Regulations.',
    cy: 'Ni ddarllenwyd yn y Rheoliadau nifer y diwrnodau, na’r rheol na chaniateir gohirio mwy nag unwaith.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the review was adjourned', cy: 'y diwrnod y gohiriwyd yr adolygiad' },
  metBy: { en: 'the review being completed', cy: 'cwblhau’r adolygiad' },
  whose: 'iro',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    reviewsOf(child)
      .filter(({ adjournedOn }) => adjournedOn !== NO_DAY)
      .map(({ adjournedOn, heldOn, careEndedOn, reviewNo }) =>
        owe(law, {
          aroseOn: adjournedOn,
          by: 'working-days',
          amount: law.number(workingDays, adjournedOn),
          metOn: heldOn,
          lapsedOn: careEndedOn,
          evidence: [{ kind: 'review', no: reviewNo }],
        }),
      ),
};
