import { addMonths } from '../../calendar/months.js';
import { NO_DAY } from '../../facts/columns.js';
import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { performanceMeasures } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

/** A check in the months before care began counts: nobody is seen again so soon. */
const MONTHS_BEFORE = 6;

const months: LawNumber = {
  code: 'dentist-months',
  title: { en: 'Months to a dental check', cy: 'Misoedd hyd at archwiliad deintyddol' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'doubted',
};

/** Measure PM30: seen by a dentist within three months of becoming looked after. */
export const healthDentist: ClockedDuty = {
  id: 'health-dentist',
  title: { en: 'Seen by a dentist', cy: 'Gweld deintydd' },
  says: {
    en: 'The child is seen by a dentist within three months of becoming looked after. A check in the six months before counts; a refusal ends it. It is not counted for short breaks or in youth detention.',
    cy: 'Mae’r plentyn yn gweld deintydd o fewn tri mis i ddechrau derbyn gofal. Mae archwiliad yn y chwe mis cynt yn cyfrif; mae gwrthod yn ei derfynu. Nid yw’n cael ei gyfrif ar gyfer seibiannau byr nac mewn cadwad ieuenctid.',
  },
  citation: performanceMeasures('PM30', 'https://cataloguesocialcare.uk/measures/stats-wales-3114', '2026-11-22'),
  force: 'metric',
  confidence: 'found-wording',
  doubt: {
    en: 'The count is that of a measure collected from 2016 to 2019; the repealed rule of 2007 said 20 working days. That a check shortly before care counts is our reading.',
    cy: 'Cyfrif mesur a gasglwyd rhwng 2016 a 2019 ydyw; 20 diwrnod gwaith oedd yn rheol 2007, sydd wedi’i diddymu. Ein darlleniad ni yw bod archwiliad ychydig cyn y gofal yn cyfrif.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [months],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'a dental check', cy: 'archwiliad deintyddol' },
  whose: 'social-worker',
  soon: 28,
  repeats: false,
  regimes: {},
  owed(child, law) {
    return careAtLiberty(child)
      .filter(({ isNew }) => isNew)
      .map((care) => {
        const seen = child.healthAssessments.find(
          ({ kind, assessedOn }) => kind === 'dental' && assessedOn >= addMonths(care.startedOn, -MONTHS_BEFORE) && assessedOn <= care.endedOn,
        );
        return owe(law, {
          aroseOn: care.startedOn,
          by: 'months',
          amount: law.number(months, care.startedOn),
          metOn: seen?.refused ? NO_DAY : seen?.assessedOn,
          lapsedOn: seen?.refused ? Math.max(seen.assessedOn, care.startedOn) : care.endedOn,
          evidence: [{ kind: 'period', no: care.period.startedOn }, ...(seen ? [{ kind: 'health-assessment' as const, no: seen.assessedOn }] : [])],
        });
      });
  },
};
