import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { meetingOn } from './reviews-held.js';
import { shortBreakSeries } from './short-break-series.js';

const first: LawNumber = {
  code: 'short-breaks-first-review-months',
  title: { en: 'Months to the first review of short breaks', cy: 'Misoedd hyd at adolygiad cyntaf seibiannau byr' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'doubted',
};
const later: LawNumber = {
  code: 'short-breaks-next-review-months',
  title: { en: 'Months between reviews of short breaks', cy: 'Misoedd rhwng adolygiadau seibiannau byr' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'doubted',
};

/** Regulation 62(3)(d). */
export const shortBreaksReviews: ClockedDuty = {
  id: 'short-breaks-reviews',
  title: { en: 'Review, short breaks', cy: 'Adolygiad, seibiannau byr' },
  says: {
    en: 'A series of short breaks is reviewed within three months of the start of the first break and then at least every six months while breaks continue.',
    cy: 'Adolygir cyfres o seibiannau byr o fewn tri mis i ddechrau’r seibiant cyntaf ac wedyn o leiaf bob chwe mis tra bo’r seibiannau’n parhau.',
  },
  citation: carePlanning2015('reg 62(3)(d)', '/regulation/62', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'The three and six months are from memory of the English Regulations of 2010. The record does not say which breaks belong to one series: it is taken to end when ordinary care begins or after twelve months without a break.',
    cy: 'O’r cof am Reoliadau Lloegr 2010 y daw’r tri mis a’r chwe mis. Nid yw’r cofnod yn dweud pa seibiannau sy’n perthyn i un gyfres: tybir ei bod yn dod i ben pan fydd gofal cyffredin yn dechrau neu ar ôl deuddeng mis heb seibiant.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [first, later],
  countedFrom: { en: 'the last review', cy: 'yr adolygiad diwethaf' },
  metBy: { en: 'a review being held', cy: 'cynnal adolygiad' },
  whose: 'iro',
  repeats: true,
  regimes: {
    first: { en: 'First review', cy: 'Adolygiad cyntaf', countedFrom: { en: 'the start of the first break', cy: 'dechrau’r seibiant cyntaf' } },
    later: { en: 'Later reviews', cy: 'Adolygiadau diweddarach' },
  },
  owed(child, law) {
    return shortBreakSeries(child).flatMap(({ startedOn, endedOn }) => {
      const reviews = child.reviews.filter((review) => meetingOn(review) >= startedOn && meetingOn(review) < endedOn);
      return [undefined, ...reviews].map((from, at) => {
        const aroseOn = from ? meetingOn(from) : startedOn;
        const next = reviews[at];
        return owe(law, {
          aroseOn,
          by: 'months',
          amount: law.number(from ? later : first, aroseOn),
          metOn: next && meetingOn(next),
          lapsedOn: endedOn,
          regime: from ? 'later' : 'first',
          evidence: [...(from ? [] : [{ kind: 'legal-status' as const, no: startedOn }]), ...[from, next].flatMap((review) => (review ? [{ kind: 'review' as const, no: review.reviewNo }] : []))],
        });
      });
    });
  },
};
