import type { ChildRecord } from '../../facts/child-record.js';
import { meetingOn, reviewsIn } from '../care-planning-2015/reviews-held.js';
import { firstReviewWorkingDays } from '../care-planning-2015/review-intervals.js';
import { isOn, ordinaryCare, type CareSpell } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import type { Evidence, Owed } from '../occurrence.js';
import { owe } from '../owe.js';
import { reviewingOfficers } from './reviewing-officers.js';

const soonAfterStart: LawNumber = {
  code: 'iro-appoint-working-days',
  title: { en: 'Working days to appoint a reviewing officer', cy: 'Diwrnodau gwaith i benodi swyddog adolygu' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'doubted',
};

const afterVacancy: LawNumber = {
  code: 'iro-vacancy-working-days',
  title: { en: 'Working days to fill a vacancy of reviewing officer', cy: 'Diwrnodau gwaith i lenwi swydd wag swyddog adolygu' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 5 }],
  setBy: 'local',
};

/** Section 99: a reviewing officer for the child’s case before the first review, and again when there is none. */
export const iroAppoint: ClockedDuty = {
  id: 'iro-appoint',
  title: { en: 'Reviewing officer appointed', cy: 'Penodi swyddog adolygu' },
  says: {
    en: 'An independent reviewing officer is appointed to the child’s case before the first review; guidance says within 5 working days. When there is none any more, another is appointed as soon as practicable.',
    cy: 'Penodir swyddog adolygu annibynnol i achos y plentyn cyn yr adolygiad cyntaf; dywed canllawiau o fewn 5 diwrnod gwaith. Pan nad oes un mwyach, penodir un arall cyn gynted ag y bo’n ymarferol.',
  },
  citation: socialServicesAct2014('s.99(1)-(3)', '/section/99', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'That 5 working days are good practice was not read in the guidance; the Act asks only for an appointment before the first review.',
    cy: 'Ni ddarllenwyd yn y canllawiau fod 5 diwrnod gwaith yn arfer da; penodi cyn yr adolygiad cyntaf yn unig y mae’r Ddeddf yn ei ofyn.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [soonAfterStart, firstReviewWorkingDays, afterVacancy],
  countedFrom: { en: 'the day the child became looked after', cy: 'y diwrnod y daeth y plentyn i dderbyn gofal' },
  metBy: { en: 'a reviewing officer being appointed', cy: 'penodi swyddog adolygu' },
  whose: 'team-manager',
  repeats: false,
  regimes: {
    'guidance-5-working-days': { en: 'Within 5 working days, guidance', cy: 'O fewn 5 diwrnod gwaith, canllawiau' },
    'before-first-review': { en: 'Before the first review, statute', cy: 'Cyn yr adolygiad cyntaf, statud' },
    vacancy: {
      en: 'After a vacancy, a time of the authority', cy: 'Ar ôl swydd wag, amser yr awdurdod',
      countedFrom: { en: 'the day there was no reviewing officer any more', cy: 'y diwrnod nad oedd swyddog adolygu mwyach' },
    },
  },
  owed: (child, law) => ordinaryCare(child).flatMap((care) => [...(care.resumesAfter === 'nothing' ? atStart(child, law, care) : []), ...vacancies(child, law, care)]),
};

function atStart(child: ChildRecord, law: Law, care: CareSpell): Owed[] {
  const aroseOn = care.startedOn;
  const officer = reviewingOfficers(child).find(({ startedOn, endedOn }) => startedOn < care.endedOn && endedOn > aroseOn);
  const evidence: Evidence[] = [{ kind: 'period', no: care.period.startedOn }, ...(officer ? [{ kind: 'allocation' as const, no: officer.startedOn }] : [])];
  const common = { aroseOn, metOn: officer?.startedOn, lapsedOn: care.endedOn, evidence };
  const latest = owe(law, { ...common, by: 'working-days', amount: law.number(firstReviewWorkingDays, aroseOn), regime: 'before-first-review' });
  const [first] = reviewsIn(child, care);
  const isReviewedEarlier = first && meetingOn(first) < latest.dueOn;
  return [
    owe(law, { ...common, by: 'working-days', amount: law.number(soonAfterStart, aroseOn), regime: 'guidance-5-working-days' }),
    isReviewedEarlier ? owe(law, { ...common, by: 'day-given', dueOn: meetingOn(first), regime: 'before-first-review' }) : latest,
  ];
}

function vacancies(child: ChildRecord, law: Law, care: CareSpell): Owed[] {
  const officers = reviewingOfficers(child);
  return officers
    .filter(({ endedOn }) => endedOn > care.startedOn && endedOn < care.endedOn && !officers.some((other) => isOn(other, endedOn)))
    .map(({ endedOn }) => {
      const next = officers.find(({ startedOn }) => startedOn > endedOn);
      return owe(law, {
        aroseOn: endedOn,
        by: 'working-days',
        amount: law.number(afterVacancy, endedOn),
        metOn: next?.startedOn,
        lapsedOn: care.endedOn,
        regime: 'vacancy',
        evidence: next ? [{ kind: 'allocation', no: next.startedOn }] : [],
      });
    });
}
