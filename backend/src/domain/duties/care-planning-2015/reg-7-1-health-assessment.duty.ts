import { careAtLiberty } from '../detention.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { NO_DAY } from '../../facts/columns.js';
import { assessedFrom, countsFrom } from './health-assessed.js';
import { meetingOn, reviewsIn } from './reviews-held.js';

const workingDays: LawNumber = {
  code: 'health-assessment-working-days',
  title: { en: 'Working days to the first health assessment at the latest', cy: 'Diwrnodau gwaith hyd at yr asesiad iechyd cyntaf fan bellaf' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'doubted',
};

/** Regulation 7(1) and (2): health assessed before the first placement, or before the first review. */
export const healthAssessmentInitial: ClockedDuty = {
  id: 'health-assessment-initial',
  title: { en: 'First health assessment', cy: 'Asesiad iechyd cyntaf' },
  says: {
    en: 'A doctor or a registered nurse assesses the child’s health and reports in writing before the first placement or, where that cannot be done, before the first review. An assessment in the three months before care counts. It is not owed for short breaks, in youth detention, or once a child of sufficient understanding refuses.',
    cy: 'Mae meddyg neu nyrs gofrestredig yn asesu iechyd y plentyn ac yn adrodd yn ysgrifenedig cyn y lleoliad cyntaf neu, lle na ellir gwneud hynny, cyn yr adolygiad cyntaf. Mae asesiad yn y tri mis cyn y gofal yn cyfrif. Nid yw’n ddyledus ar gyfer seibiannau byr, mewn cadwad ieuenctid, nac ar ôl i blentyn sy’n deall digon wrthod.',
  },
  citation: carePlanning2015('reg 7(1)–(2), (4)', '/regulation/7', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Regulation 7 was not read. The outer limit of 20 working days is that of the first review; the repealed rule of 2007 said 14 working days.',
    cy: 'Ni ddarllenwyd rheoliad 7. Terfyn yr adolygiad cyntaf yw’r terfyn o 20 diwrnod gwaith; 14 diwrnod gwaith oedd yn rheol 2007, sydd wedi’i diddymu.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [workingDays],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'a health assessment', cy: 'asesiad iechyd' },
  whose: 'social-worker',
  soon: 10,
  repeats: false,
  regimes: {
    'before-review': { en: 'Before the first review, held early', cy: 'Cyn yr adolygiad cyntaf, a gynhaliwyd yn gynnar' },
  },
  owed(child, law) {
    return careAtLiberty(child)
      .filter(({ isNew }) => isNew)
      .map((care) => {
        const [review] = reviewsIn(child, care);
        const [assessed] = assessedFrom(child, countsFrom(care.startedOn)).filter(({ assessedOn }) => assessedOn <= care.endedOn);
        const owing = {
          aroseOn: care.startedOn,
          metOn: assessed?.refused ? NO_DAY : assessed?.assessedOn,
          lapsedOn: assessed?.refused ? Math.max(assessed.assessedOn, care.startedOn) : care.endedOn,
          evidence: [
            { kind: 'period' as const, no: care.period.startedOn },
            ...(review ? [{ kind: 'review' as const, no: review.reviewNo }] : []),
            ...(assessed ? [{ kind: 'health-assessment' as const, no: assessed.assessedOn }] : []),
          ],
        };
        const latest = owe(law, { ...owing, by: 'working-days', amount: law.number(workingDays, care.startedOn) });
        if (!review || meetingOn(review) >= latest.dueOn) return latest;
        return owe(law, { ...owing, by: 'on-the-day', dueOn: meetingOn(review), regime: 'before-review' });
      });
  },
};
