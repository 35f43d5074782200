import type { Visit } from '../../facts/child-record.js';
import { meetingOn } from '../care-planning-2015/reviews-held.js';
import type { ClockedDuty } from '../duty.js';
import { adoptionAgencies2005 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { visitsIn } from '../qualifying-visits.js';
import { adoptionStays, reviewsFrom } from './adoption-stays.js';

const week: LawNumber = {
  code: 'adoption-visit-days',
  title: { en: 'Days between visits of a child placed for adoption', cy: 'Diwrnodau rhwng ymweliadau â phlentyn a leolwyd i’w fabwysiadu' },
  unit: 'days',
  values: [{ from: '2005-12-30', value: 7 }],
  setBy: 'doubted',
};

/** Regulation 37: within a week, then weekly until the first review; after it as reviews decide, which has no clock. */
export const adoptionVisits: ClockedDuty = {
  id: 'adoption-visits',
  title: { en: 'Visit, placed for adoption', cy: 'Ymweliad, wedi’i leoli i’w fabwysiadu' },
  says: {
    en: 'A child placed for adoption is visited within one week of the placement and then at least once a week until the first review. After that, visits are as the reviews decide.',
    cy: 'Ymwelir â phlentyn a leolwyd i’w fabwysiadu o fewn wythnos i’r lleoliad ac wedyn o leiaf unwaith yr wythnos hyd at yr adolygiad cyntaf. Wedi hynny, yr adolygiadau sy’n penderfynu ar yr ymweliadau.',
  },
  citation: adoptionAgencies2005('reg 37', '/regulation/37', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'The times are from memory and must be checked. “At least once a week” is read strictly: never more than seven days between two visits.',
    cy: 'O’r cof y daw’r amseroedd a rhaid eu gwirio. Darllenir “o leiaf unwaith yr wythnos” yn llym: byth mwy na saith diwrnod rhwng dau ymweliad.',
  },
  inForce: { from: '2005-12-30', until: null },
  numbers: [week],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    first: { en: 'First visit', cy: 'Ymweliad cyntaf', countedFrom: { en: 'the placement', cy: 'y lleoliad' } },
    weekly: { en: 'Weekly until the first review', cy: 'Yn wythnosol hyd at yr adolygiad cyntaf' },
  },
  owed(child, law) {
    return adoptionStays(child).flatMap((stay) => {
      const { startedOn, endedOn, placement } = stay;
      const [review] = reviewsFrom(child, startedOn, endedOn);
      const reviewedOn = review ? meetingOn(review) : Infinity;
      const visits = visitsIn(child, stay);
      const from = [undefined, ...visits.filter(({ visitedOn }) => visitedOn < Math.min(reviewedOn, endedOn))];
      return from.map((last: Visit | undefined, at) => {
        const aroseOn = last?.visitedOn ?? startedOn;
        const days = law.number(week, aroseOn);
        const next = visits[at];
        // A review ends weekly visiting; what was overdue by then stays so until somebody visits.
        const lapsedOn = last && reviewedOn <= aroseOn + days ? Math.min(reviewedOn, endedOn) : endedOn;
        const met = next && next.visitedOn <= lapsedOn ? next : undefined;
        return owe(law, {
          aroseOn,
          by: 'days',
          amount: days,
          metOn: met?.visitedOn,
          lapsedOn,
          regime: last ? 'weekly' : 'first',
          evidence: [{ kind: 'placement', no: placement.placementNo }, ...[last, met].flatMap((visit) => (visit ? [{ kind: 'visit' as const, no: visit.visitNo }] : []))],
        });
      });
    });
  },
};
