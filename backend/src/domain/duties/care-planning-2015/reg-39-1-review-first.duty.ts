import { earliest, ordinaryCare } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { meetingOn, reviewsIn } from './reviews-held.js';

const workingDays: LawNumber = {
  code: 'review-first-working-days',
  title: { en: 'Working days to the first review', cy: 'Diwrnodau gwaith hyd at yr adolygiad cyntaf' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'fixed',
};

/** Regulation 39(1): the first review, within 20 working days after the child became looked after. */
export const reviewFirst: ClockedDuty = {
  id: 'review-first',
  title: { en: 'First review', cy: 'Adolygiad cyntaf' },
  says: {
    en: 'The first review is held within 20 working days after the day the child became looked after. Short breaks have their own times, and a child placed for adoption is reviewed under other regulations.',
    cy: 'Cynhelir yr adolygiad cyntaf o fewn 20 diwrnod gwaith ar ôl y diwrnod y daeth y plentyn i dderbyn gofal. Mae amseroedd eraill i seibiannau byr, ac adolygir plentyn a leolwyd i’w fabwysiadu o dan reoliadau eraill.',
  },
  citation: carePlanning2015('reg 39(1)', '/regulation/39', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'the first review being held', cy: 'cynnal yr adolygiad cyntaf' },
  whose: 'iro',
  soon: 10,
  repeats: false,
  regimes: {},
  owed(child, law) {
    return ordinaryCare(child)
      .filter((care) => care.resumesAfter === 'nothing')
      .map((care) => {
        const [first] = reviewsIn(child, care);
        return owe(law, {
          aroseOn: care.startedOn,
          by: 'working-days',
          amount: law.number(workingDays, care.startedOn),
          metOn: first && meetingOn(first),
          lapsedOn: earliest(care.endedOn),
          evidence: [{ kind: 'period', no: care.period.startedOn }, ...(first ? [{ kind: 'review' as const, no: first.reviewNo }] : [])],
        });
      });
  },
};
