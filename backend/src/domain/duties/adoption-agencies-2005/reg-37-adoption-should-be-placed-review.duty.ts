import { NO_DAY } from '../../facts/columns.js';
import { careEnds, isPlacedForAdoption } from '../care-spells.js';
import { meetingOn } from '../care-planning-2015/reviews-held.js';
import type { ClockedDuty } from '../duty.js';
import { adoptionAgencies2005 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { reviewsFrom } from './adoption-stays.js';

const first: LawNumber = {
  code: 'adoption-authority-first-review-months',
  title: { en: 'Months from authority to place to the first review', cy: 'Misoedd o’r awdurdod i leoli hyd at yr adolygiad cyntaf' },
  unit: 'months',
  values: [{ from: '2005-12-30', value: 3 }],
  setBy: 'doubted',
};
const later: LawNumber = {
  code: 'adoption-authority-later-review-months',
  title: { en: 'Months between reviews while not placed', cy: 'Misoedd rhwng adolygiadau tra na leolwyd y plentyn' },
  unit: 'months',
  values: [{ from: '2005-12-30', value: 6 }],
  setBy: 'doubted',
};
/** Legal status: placement order granted. Consent under section 19 is not recorded. */
const PLACEMENT_ORDER = 'E1';

/** Regulation 37: a child the authority may place for adoption and has not. */
export const adoptionShouldBePlacedReview: ClockedDuty = {
  id: 'adoption-should-be-placed-review',
  title: { en: 'Review, to be placed for adoption', cy: 'Adolygiad, i’w leoli i’w fabwysiadu' },
  says: {
    en: 'Where the authority may place a child for adoption and has not, the case is reviewed within three months of that authority and then every six months until the child is placed.',
    cy: 'Lle caiff yr awdurdod leoli plentyn i’w fabwysiadu ac na wnaeth hynny, adolygir yr achos o fewn tri mis i gael yr hawl honno ac wedyn bob chwe mis nes y lleolir y plentyn.',
  },
  citation: adoptionAgencies2005('reg 37', '/regulation/37', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'The times are from memory and must be checked. Authority to place is known from placement orders alone; consent under section 19 of the Adoption and Children Act 2002 is not recorded.',
    cy: 'O’r cof y daw’r amseroedd a rhaid eu gwirio. O orchmynion lleoli yn unig y gwyddys am yr hawl i leoli; ni chofnodir cydsyniad o dan adran 19 o Ddeddf Mabwysiadu a Phlant 2002.',
  },
  inForce: { from: '2005-12-30', until: null },
  numbers: [first, later],
  countedFrom: { en: 'the last review', cy: 'yr adolygiad diwethaf' },
  metBy: { en: 'a review being held', cy: 'cynnal adolygiad' },
  whose: 'iro',
  repeats: true,
  regimes: {
    first: { en: 'First review: three months', cy: 'Adolygiad cyntaf: tri mis', countedFrom: { en: 'the placement order', cy: 'y gorchymyn lleoli' } },
    later: { en: 'Later reviews: six months', cy: 'Adolygiadau diweddarach: chwe mis' },
  },
  owed(child, law) {
    return child.legalStatuses.flatMap(({ status, startedOn, endedOn }) => {
      const period = status === PLACEMENT_ORDER ? child.periods.find((one) => one.startedOn <= startedOn && startedOn < one.endedOn) : undefined;
      if (!period) return [];
      const placed = child.placements.find((placement) => isPlacedForAdoption(placement) && placement.endedOn > startedOn);
      const until = Math.min(endedOn, careEnds(child, period), placed?.startedOn ?? NO_DAY);
      if (until <= startedOn) return [];
      const reviews = reviewsFrom(child, startedOn, until);
      return [undefined, ...reviews.filter((review) => meetingOn(review) < until)].map((from, at) => {
        const aroseOn = from ? meetingOn(from) : startedOn;
        const next = reviews[at];
        return owe(law, {
          aroseOn,
          by: 'months',
          amount: law.number(from ? later : first, aroseOn),
          metOn: next && meetingOn(next),
          lapsedOn: until,
          regime: from ? 'later' : 'first',
          evidence: [{ kind: 'legal-status', no: startedOn }, ...[from, next].flatMap((review) => (review ? [{ kind: 'review' as const, no: review.reviewNo }] : []))],
        });
      });
    });
  },
};
