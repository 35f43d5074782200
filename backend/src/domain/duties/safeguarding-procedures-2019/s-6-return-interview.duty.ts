import { londonDay } from '../../calendar/london.js';
import { birthday } from '../../calendar/months.js';
import { NO_INSTANT } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { safeguardingProcedures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const hours: LawNumber = {
  code: 'return-interview-hours',
  title: { en: 'Hours to the return interview', cy: 'Oriau hyd at y cyfweliad dychwelyd' },
  unit: 'hours',
  values: [{ from: '2019-11-01', value: 72 }],
  setBy: 'doubted',
};

/** All Wales Practice Guide on children missing: an interview within 72 hours of return. */
export const missingReturnInterview: ClockedDuty = {
  id: 'missing-return-interview',
  title: { en: 'Return interview', cy: 'Cyfweliad dychwelyd' },
  says: {
    en: 'After a child who was missing is back, an independent return interview is offered and held within 72 hours. Where the child declines, the offer counts.',
    cy: 'Ar ôl i blentyn a fu ar goll ddychwelyd, cynigir a chynhelir cyfweliad dychwelyd annibynnol o fewn 72 awr. Lle mae’r plentyn yn gwrthod, y cynnig sy’n cyfrif.',
  },
  citation: safeguardingProcedures('section 6; All Wales Practice Guide', '/chi-i/chi-i-c6/c6-p9/', null),
  force: 'procedure',
  confidence: 'partial',
  doubt: {
    en: 'The guide was found, its number of hours could not be read; the protocol of 2011 differed.',
    cy: 'Cafwyd hyd i’r canllaw, ond ni ellid darllen nifer yr oriau; roedd protocol 2011 yn wahanol.',
  },
  inForce: { from: '2019-11-01', until: null },
  numbers: [hours],
  countedFrom: { en: 'the moment the child was back', cy: 'yr eiliad y dychwelodd y plentyn' },
  metBy: { en: 'the interview, or the offer of one the child declined', cy: 'y cyfweliad, neu gynnig un a wrthodwyd gan y plentyn' },
  whose: 'social-worker',
  soon: 2,
  repeats: false,
  regimes: {},
  owed(child, law) {
    return child.missing
      .filter(({ returnedAt }) => returnedAt !== NO_INSTANT)
      .map(({ missingFrom, returnedAt, interviewHeldAt, interviewOfferedAt, interviewDeclined }) => {
        const returnedOn = londonDay(returnedAt);
        const isDeclined = interviewHeldAt === NO_INSTANT && interviewDeclined === true;
        return owe(law, {
          aroseOn: returnedOn,
          by: 'hours',
          amount: law.number(hours, returnedOn),
          fromAt: returnedAt,
          metAt: isDeclined ? interviewOfferedAt : interviewHeldAt,
          lapsedOn: birthday(child.bornOn, 18),
          missing: isDeclined && interviewOfferedAt === NO_INSTANT ? 'missing-episodes.return_interview_offered_at' : '',
          evidence: [{ kind: 'missing', no: londonDay(missingFrom) }],
        });
      });
  },
};
