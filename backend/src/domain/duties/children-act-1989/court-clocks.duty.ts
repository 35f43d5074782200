import { birthday } from '../../calendar/months.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { childrenAct1989 } from '../instruments.js';
import type { Law } from '../law.js';
import type { LawNumber } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';

const weeks: LawNumber = {
  code: 'court-weeks',
  title: { en: 'Weeks in which proceedings end', cy: 'Wythnosau y daw achos i ben ynddynt' },
  unit: 'weeks',
  values: [{ from: '2016-04-06', value: 26 }],
  setBy: 'fixed',
};

const orderDays: LawNumber = {
  code: 'emergency-order-days',
  title: { en: 'Days of an emergency protection order', cy: 'Diwrnodau gorchymyn amddiffyn brys' },
  unit: 'days',
  values: [{ from: '2016-04-06', value: 8 }],
  setBy: 'fixed',
};

const extensionDays: LawNumber = {
  code: 'emergency-order-extension-days',
  title: { en: 'Days an emergency protection order may be extended', cy: 'Diwrnodau y gellir estyn gorchymyn amddiffyn brys' },
  unit: 'days',
  values: [{ from: '2016-04-06', value: 7 }],
  setBy: 'fixed',
};

const policeHours: LawNumber = {
  code: 'police-protection-hours',
  title: { en: 'Hours of police protection', cy: 'Oriau gwarchodaeth yr heddlu' },
  unit: 'hours',
  values: [{ from: '2016-04-06', value: 72 }],
  setBy: 'fixed',
};

const DAYS_IN_WEEK = 7;

/** Sections 32, 45 and 46: times of the court, of emergency protection and of police protection. */
export const courtClocks: ClockedDuty = {
  id: 'court-clocks',
  title: { en: 'Time in court and under emergency powers', cy: 'Amser yn y llys ac o dan bwerau brys' },
  says: {
    en: 'Care proceedings end within 26 weeks that begin with the day the application was issued, and within the extensions the court grants. An emergency protection order lasts at most eight days, fifteen where the court extends it. Police protection lasts at most 72 hours. The times of a letter before proceedings and of a section 37 report are not in the record.',
    cy: 'Daw achosion gofal i ben o fewn 26 wythnos sy’n dechrau gyda’r diwrnod y dyroddwyd y cais, ac o fewn yr estyniadau y mae’r llys yn eu rhoi. Mae gorchymyn amddiffyn brys yn para wyth diwrnod ar y mwyaf, pymtheg lle mae’r llys yn ei estyn. Mae gwarchodaeth yr heddlu yn para 72 awr ar y mwyaf. Nid yw amseroedd llythyr cyn achos ac adroddiad adran 37 yn y cofnod.',
  },
  citation: childrenAct1989('ss.32, 45, 46', '/section/32', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'As remembered. An emergency protection order whose last day is a holiday may run to the next day that is none. The record holds the days, not the hours, of police protection.',
    cy: 'Fel y’i cofir. Gall gorchymyn amddiffyn brys y mae ei ddiwrnod olaf yn ŵyl redeg hyd y diwrnod nesaf nad yw’n ŵyl. Dyddiau gwarchodaeth yr heddlu sydd yn y cofnod, nid yr oriau.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [weeks, orderDays, extensionDays, policeHours],
  countedFrom: { en: 'the day the application was issued, as the first day', cy: 'y diwrnod y dyroddwyd y cais, fel y diwrnod cyntaf' },
  metBy: { en: 'the final order', cy: 'y gorchymyn terfynol' },
  whose: 'others',
  soon: 28,
  repeats: false,
  regimes: {
    'court-26-weeks': { en: 'Proceedings, 26 weeks', cy: 'Achos, 26 wythnos' },
    'epo-8-days': {
      en: 'Emergency protection order',
      cy: 'Gorchymyn amddiffyn brys',
      countedFrom: { en: 'the day of the order', cy: 'diwrnod y gorchymyn' },
      metBy: { en: 'the order ending', cy: 'diwedd y gorchymyn' },
    },
    'police-protection-72h': {
      en: 'Police protection',
      cy: 'Gwarchodaeth yr heddlu',
      countedFrom: { en: 'the day police protection began', cy: 'y diwrnod y dechreuodd gwarchodaeth yr heddlu' },
      metBy: { en: 'police protection ending', cy: 'diwedd gwarchodaeth yr heddlu' },
    },
  },
  owed: (child, law) => [...proceedingsOwed(child, law), ...emergencyOrders(child, law), ...policeProtection(child, law)],
};

function proceedingsOwed(child: ChildRecord, law: Law): Owed[] {
  return child.proceedings.map(({ issuedOn, finalOrderOn, extendedWeeks }) =>
    owe(law, {
      aroseOn: issuedOn,
      by: 'days',
      // Beginning with the day of issue: the last day is one less.
      amount: (law.number(weeks, issuedOn) + extendedWeeks) * DAYS_IN_WEEK - 1,
      metOn: finalOrderOn,
      lapsedOn: birthday(child.bornOn, 18),
      regime: 'court-26-weeks',
      evidence: [{ kind: 'proceedings', no: issuedOn }],
    }),
  );
}

function emergencyOrders(child: ChildRecord, law: Law): Owed[] {
  return child.legalStatuses
    .filter(({ status }) => status === 'L2')
    .map(({ startedOn, endedOn }) => {
      const extended = eventsOf(child, 'emergency-order-extended').find(({ on }) => on >= startedOn && on <= endedOn);
      return owe(law, {
        aroseOn: startedOn,
        by: 'days',
        amount: law.number(orderDays, startedOn) + (extended ? law.number(extensionDays, startedOn) : 0),
        metOn: endedOn,
        lapsedOn: birthday(child.bornOn, 18),
        regime: 'epo-8-days',
        missing: extended || endedOn <= startedOn + law.number(orderDays, startedOn) ? '' : 'case-events.emergency-order-extended',
        evidence: [{ kind: 'legal-status', no: startedOn }, ...(extended ? [{ kind: 'event' as const, no: extended.eventNo }] : [])],
      });
    });
}

function policeProtection(child: ChildRecord, law: Law): Owed[] {
  return child.legalStatuses
    .filter(({ status }) => status === 'L1')
    .map(({ startedOn, endedOn }) =>
      owe(law, {
        aroseOn: startedOn,
        by: 'hours',
        amount: law.number(policeHours, startedOn),
        metOn: endedOn,
        lapsedOn: birthday(child.bornOn, 18),
        regime: 'police-protection-72h',
        evidence: [{ kind: 'legal-status', no: startedOn }],
      }),
    );
}
