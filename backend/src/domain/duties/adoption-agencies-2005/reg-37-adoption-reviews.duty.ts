import { meetingOn } from '../care-planning-2015/reviews-held.js';
import type { ClockedDuty } from '../duty.js';
import { adoptionAgencies2005 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { adoptionStays, reviewsFrom } from './adoption-stays.js';

const first: LawNumber = {
  code: 'adoption-first-review-days',
  title: { en: 'Days from a placement for adoption to the first review', cy: 'Diwrnodau o leoliad i fabwysiadu hyd at yr adolygiad cyntaf' },
  unit: 'days',
  values: [{ from: '2005-12-30', value: 28 }],
  setBy: 'doubted',
};
const second: LawNumber = {
  code: 'adoption-second-review-months',
  title: { en: 'Months from the first review of a placement for adoption to the second', cy: 'Misoedd o adolygiad cyntaf lleoliad i fabwysiadu hyd at yr ail' },
  unit: 'months',
  values: [{ from: '2005-12-30', value: 3 }],
  setBy: 'doubted',
};
const later: LawNumber = {
  code: 'adoption-later-review-months',
  title: { en: 'Months between later reviews of a placement for adoption', cy: 'Misoedd rhwng adolygiadau diweddarach lleoliad i fabwysiadu' },
  unit: 'months',
  values: [{ from: '2005-12-30', value: 6 }],
  setBy: 'doubted',
};
const regimes = ['first', 'second', 'later'] as const;

/** Regulation 37: within four weeks of the placement, then three months, then every six until an adoption order or the placement ends. */
export const adoptionReviews: ClockedDuty = {
  id: 'adoption-reviews',
  title: { en: 'Review, placed for adoption', cy: 'Adolygiad, wedi’i leoli i’w fabwysiadu' },
  says: {
    en: 'The case of a child placed for adoption is reviewed within four weeks of the placement, then within three months, and then every six months until an adoption order is made or the placement ends.',
    cy: 'Adolygir achos plentyn a leolwyd i’w fabwysiadu o fewn pedair wythnos i’r lleoliad, wedyn o fewn tri mis, ac wedyn bob chwe mis nes y gwneir gorchymyn mabwysiadu neu y daw’r lleoliad i ben.',
  },
  citation: adoptionAgencies2005('reg 37', '/regulation/37', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'The times are from memory and must be checked.', cy: 'O’r cof y daw’r amseroedd a rhaid eu gwirio.' },
  inForce: { from: '2005-12-30', until: null },
  numbers: [first, second, later],
  countedFrom: { en: 'the last review', cy: 'yr adolygiad diwethaf' },
  metBy: { en: 'a review being held', cy: 'cynnal adolygiad' },
  whose: 'iro',
  repeats: true,
  regimes: {
    first: { en: 'First review: four weeks', cy: 'Adolygiad cyntaf: pedair wythnos', countedFrom: { en: 'the placement', cy: 'y lleoliad' } },
    second: { en: 'Second review: three months', cy: 'Ail adolygiad: tri mis' },
    later: { en: 'Later reviews: six months', cy: 'Adolygiadau diweddarach: chwe mis' },
  },
  owed(child, law) {
    return adoptionStays(child).flatMap(({ startedOn, endedOn, placement }) => {
      const reviews = reviewsFrom(child, startedOn, endedOn);
      return [undefined, ...reviews.filter((review) => meetingOn(review) < endedOn)].map((from, at) => {
        const aroseOn = from ? meetingOn(from) : startedOn;
        const next = reviews[at];
        const number = [first, second][at] ?? later;
        return owe(law, {
          aroseOn,
          by: number.unit === 'days' ? 'days' : 'months',
          amount: law.number(number, aroseOn),
          metOn: next && meetingOn(next),
          lapsedOn: endedOn,
          regime: regimes[Math.min(at, 2)],
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...[from, next].flatMap((review) => (review ? [{ kind: 'review' as const, no: review.reviewNo }] : []))],
        });
      });
    });
  },
};
