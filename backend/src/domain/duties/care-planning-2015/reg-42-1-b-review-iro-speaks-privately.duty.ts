import type { Review } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe, type Owing } from '../owe.js';
import { firstReviewWorkingDays, intervalOf, secondReviewMonths, subsequentReviewMonths } from './review-intervals.js';
import { evidenceOf, reviewsOwed } from './reviews-held.js';

/** The two reasons of regulation 42(1)(b); unlike at a visit, being unable to is none. */
const reasons: readonly string[] = ['child-refused', 'not-appropriate-for-age'];

/** Regulation 42(1)(b): the reviewing officer speaks to the child in private before each review. */
export const reviewIroSpeaksPrivately: ClockedDuty = {
  id: 'review-iro-speaks-privately',
  title: { en: 'Reviewing officer speaks to the child in private', cy: 'Swyddog adolygu’n siarad â’r plentyn yn breifat' },
  says: {
    en: 'Before each review the reviewing officer speaks to the child in private about what will be considered, unless a child of sufficient understanding refuses or it is inappropriate for their age and understanding. Not having been able to is no exception.',
    cy: 'Cyn pob adolygiad mae’r swyddog adolygu’n siarad â’r plentyn yn breifat am yr hyn a ystyrir, oni bai bod plentyn â dealltwriaeth ddigonol yn gwrthod neu nad yw’n briodol i’w oedran a’i ddealltwriaeth. Nid yw methu â gwneud hynny’n eithriad.',
  },
  citation: carePlanning2015('reg 42(1)(b)', '/regulation/42', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstReviewWorkingDays, secondReviewMonths, subsequentReviewMonths],
  countedFrom: { en: 'the next review', cy: 'yr adolygiad nesaf' },
  metBy: { en: 'the conversation, or one of the two reasons for none', cy: 'y sgwrs, neu un o’r ddau reswm dros beidio' },
  whose: 'iro',
  soon: 10,
  repeats: true,
  regimes: {},
  owed: (child, law) =>
    reviewsOwed(child).map((review) =>
      owe(law, { aroseOn: review.aroseOn, lapsedOn: review.care.endedOn, evidence: evidenceOf(review), ...(review.held ? spoken(review.held) : intervalOf(law, review)) }),
    ),
};

function spoken({ heldOn, spokeWithChildOn, notSpokenReason }: Review): Pick<Owing, 'by' | 'dueOn' | 'metOn' | 'missing'> {
  const due = { by: 'day-given', dueOn: heldOn } as const;
  if (spokeWithChildOn <= heldOn) return { ...due, metOn: spokeWithChildOn };
  if (reasons.includes(notSpokenReason)) return { ...due, metOn: heldOn };
  if (spokeWithChildOn !== NO_DAY) return { ...due, metOn: spokeWithChildOn };
  return { ...due, missing: notSpokenReason === '' ? 'reviews.iro_spoke_with_child_on' : '' };
}
