import { addMonths } from '../../calendar/months.js';
import type { CaseEvent } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { secureAccommodation2015 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import type { Owed } from '../occurrence.js';
import { owe } from '../owe.js';
import { authoritiesFor, endOf, secureStays, type SecureStay } from './secure-stays.js';

const firstMonths: LawNumber = {
  code: 'secure-court-first-months',
  title: { en: 'Months a court may first authorise', cy: 'Misoedd y caiff llys eu hawdurdodi’n gyntaf' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'fixed',
};

const nextMonths: LawNumber = {
  code: 'secure-court-next-months',
  title: { en: 'Months a court may authorise after that', cy: 'Misoedd y caiff llys eu hawdurdodi wedi hynny' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'fixed',
};

/** Regulations 6 and 7: how long the authority of a court holds. */
export const secureCourtMax: ClockedDuty = {
  id: 'secure-court-max',
  title: { en: 'Court’s authority runs out', cy: 'Awdurdod y llys yn dod i ben' },
  says: {
    en: 'A court may authorise secure accommodation for up to three months first and up to six months at a time after that. Before it runs out the court authorises again or the placement ends. A child on remand goes back to court at least every 28 days; the court’s own day, where recorded, is the limit.',
    cy: 'Caiff llys awdurdodi llety diogel am hyd at dri mis yn gyntaf a hyd at chwe mis ar y tro wedi hynny. Cyn iddo ddod i ben mae’r llys yn awdurdodi eto neu mae’r lleoliad yn dod i ben. Mae plentyn ar remánd yn dychwelyd i’r llys o leiaf bob 28 diwrnod; diwrnod y llys ei hun, lle y’i cofnodwyd, yw’r terfyn.',
  },
  citation: secureAccommodation2015('regs 6-7', '/regulation/6', null),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'The 28 days of a child on remand were read; the three and six months were not.', cy: 'Darllenwyd 28 diwrnod plentyn ar remánd; ni ddarllenwyd y tri a’r chwe mis.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstMonths, nextMonths],
  countedFrom: { en: 'the day the court authorised it', cy: 'y diwrnod yr awdurdododd y llys ef' },
  metBy: { en: 'the court authorising again, or the end of the placement', cy: 'y llys yn awdurdodi eto, neu ddiwedd y lleoliad' },
  whose: 'team-manager',
  repeats: true,
  regimes: {},
  owed: (child, law) => secureStays(child).flatMap((stay) => authoritiesFor(child, stay).map((_, at, all) => owedUnder(law, stay, all, at))),
};

function owedUnder(law: Law, stay: SecureStay, authorities: readonly CaseEvent[], at: number): Owed {
  const { on, neededBy, eventNo } = authorities[at]!;
  const amount = law.number(at === 0 ? firstMonths : nextMonths, on);
  const next = authorities[at + 1];
  return owe(law, {
    aroseOn: on,
    ...(neededBy <= addMonths(on, amount) ? { by: 'day-given', dueOn: neededBy } : { by: 'months', amount }),
    lapsedOn: stay.endsBy,
    metOn: next?.on ?? endOf(stay),
    evidence: [{ kind: 'placement', no: stay.placement.placementNo }, { kind: 'event', no: eventNo }, ...(next ? [{ kind: 'event' as const, no: next.eventNo }] : [])],
  });
}
