import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { generalDataProtection } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';

const months: LawNumber = {
  code: 'own-record-months',
  title: { en: 'Months to give somebody their own record', cy: 'Misoedd i roi ei gofnod ei hun i rywun' },
  unit: 'months',
  values: [{ from: '2018-05-25', value: 1 }],
  setBy: 'fixed',
};

/** Articles 12(3) and 15: somebody asks for their own record. */
export const dataProtection: ClockedDuty = {
  id: 'data-protection',
  title: { en: 'Own record asked for', cy: 'Gofyn am ei gofnod ei hun' },
  says: {
    en: 'Who asks for their own record is answered within a month of the request, or within three where it is complex. Records of adoption are outside it. A breach of data is reported within 72 hours; breaches are not in the record of a child.',
    cy: 'Atebir pwy bynnag sy’n gofyn am ei gofnod ei hun o fewn mis i’r cais, neu o fewn tri lle mae’n gymhleth. Mae cofnodion mabwysiadu y tu allan iddo. Adroddir am dorri diogelwch data o fewn 72 awr; nid yw hynny yng nghofnod plentyn.',
  },
  citation: generalDataProtection('Arts 12(3), 15, 33', '/article/12', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'As remembered. The regulator treats a last day at a weekend as the next working day; the date itself is kept here. The clock may stop while identity is checked.',
    cy: 'Fel y’i cofir. Mae’r rheoleiddiwr yn trin diwrnod olaf ar benwythnos fel y diwrnod gwaith nesaf; y dyddiad ei hun a gedwir yma. Gall y cloc stopio tra gwirir pwy sy’n gofyn.',
  },
  inForce: { from: '2018-05-25', until: null },
  numbers: [months],
  countedFrom: { en: 'the day the request was received', cy: 'y diwrnod y derbyniwyd y cais' },
  metBy: { en: 'the record being given', cy: 'rhoi’r cofnod' },
  whose: 'team-manager',
  repeats: false,
  outlivesChild: true,
  regimes: {
    'subject-access': { en: 'Access to one’s own record', cy: 'Mynediad at ei gofnod ei hun' },
  },
  owed(child, law) {
    return eventsOf(child, 'record-requested').map(({ on, eventNo }) => {
      const given = eventsOf(child, 'record-given').find((event) => event.on >= on);
      return owe(law, {
        aroseOn: on,
        by: 'months',
        amount: law.number(months, on),
        metOn: given?.on,
        regime: 'subject-access',
        evidence: [{ kind: 'event', no: eventNo }, ...(given ? [{ kind: 'event' as const, no: given.eventNo }] : [])],
      });
    });
  },
};
