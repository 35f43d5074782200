import { birthday } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import { owe } from '../owe.js';

/** Sections 109 and 114: suitable accommodation for category 2 young people. */
export const suitableAccommodation: ClockedDuty = {
  id: 'lc-suitable-accommodation',
  title: { en: 'Suitable accommodation', cy: 'Llety addas' },
  says: {
    en: 'A category 2 young person lives in suitable accommodation. Each time the record says where a young person of 16 or 17 lives it is asked whether that is suitable; what is not stays a breach until it is recorded anew.',
    cy: 'Mae person ifanc categori 2 yn byw mewn llety addas. Bob tro y mae’r cofnod yn dweud ble mae person ifanc 16 neu 17 oed yn byw gofynnir a yw’n addas; mae llety nad yw’n addas yn aros yn doriad nes ei gofnodi o’r newydd.',
  },
  citation: socialServicesAct2014('ss 109, 114–115; CLR reg 9, Sch 3', '/section/109', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'From memory; neither the sections nor Schedule 3 were read.', cy: 'O’r cof; ni ddarllenwyd yr adrannau nac Atodlen 3.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day it was recorded where the young person lives', cy: 'y diwrnod y cofnodwyd ble mae’r person ifanc yn byw' },
  metBy: { en: 'the accommodation being suitable', cy: 'y llety’n addas' },
  whose: 'personal-adviser',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    child.careLeavers
      .filter(({ category, recordedOn }) => category === 2 && recordedOn < birthday(child.bornOn, 18))
      .map(({ recordedOn, accommodationSuitable }) =>
        owe(law, {
          aroseOn: recordedOn,
          by: 'on-the-day',
          metOn: accommodationSuitable === true ? recordedOn : NO_DAY,
          missing: accommodationSuitable === null ? 'care-leavers.accommodation_suitable' : '',
          lapsedOn: Math.min(child.careLeavers.find((next) => next.recordedOn > recordedOn)?.recordedOn ?? NO_DAY, birthday(child.bornOn, 18)),
          evidence: [{ kind: 'care-leaver', no: recordedOn }],
        }),
      ),
};
