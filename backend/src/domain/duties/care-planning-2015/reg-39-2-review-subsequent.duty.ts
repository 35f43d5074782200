import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { oweReview, subsequentReviewMonths } from './review-intervals.js';
import { reviewsOwed } from './reviews-held.js';

/** Regulation 39(2): later reviews, at intervals of not more than six months. */
export const reviewSubsequent: ClockedDuty = {
  id: 'review-subsequent',
  title: { en: 'Later review', cy: 'Adolygiad dilynol' },
  says: {
    en: 'After the second, reviews are held at intervals of not more than six months, each counted from the day the last was completed. After an adoption placement that ended, the next is counted from the last review held.',
    cy: 'Ar ôl yr ail, cynhelir adolygiadau ar ysbeidiau o ddim mwy na chwe mis, pob un wedi’i gyfrif o’r diwrnod y cwblhawyd yr un diwethaf. Ar ôl lleoliad mabwysiadu a ddaeth i ben, cyfrifir y nesaf o’r adolygiad diwethaf a gynhaliwyd.',
  },
  citation: carePlanning2015('reg 39(2)', '/regulation/39', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'How reviews go on when an adoption placement ends is not said; the interval is taken to run from the last review under either set of regulations.',
    cy: 'Ni ddywedir sut y mae adolygiadau’n parhau pan ddaw lleoliad mabwysiadu i ben; cymerir bod yr ysbaid yn rhedeg o’r adolygiad diwethaf o dan y naill reoliadau neu’r llall.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [subsequentReviewMonths],
  countedFrom: { en: 'the day the last review was completed', cy: 'y diwrnod y cwblhawyd yr adolygiad diwethaf' },
  metBy: { en: 'the next review being held', cy: 'cynnal yr adolygiad nesaf' },
  whose: 'iro',
  soon: 10,
  repeats: true,
  regimes: {},
  owed: (child, law) =>
    reviewsOwed(child)
      .filter(({ which }) => which === 'subsequent')
      .map((review) => oweReview(law, review)),
};
