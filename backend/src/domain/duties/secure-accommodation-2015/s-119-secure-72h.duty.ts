import { NO_INSTANT } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { authoritiesFor, endOf, secureStays } from './secure-stays.js';

const hours: LawNumber = {
  code: 'secure-without-court-hours',
  title: { en: 'Hours in secure accommodation without a court', cy: 'Oriau mewn llety diogel heb lys' },
  unit: 'hours',
  values: [{ from: '2016-04-06', value: 72 }],
  setBy: 'fixed',
};

/** Section 119 and regulation 2: no more than 72 hours without the authority of a court. */
export const secure72h: ClockedDuty = {
  id: 'secure-72h',
  title: { en: 'Court’s authority for secure accommodation', cy: 'Awdurdod llys ar gyfer llety diogel' },
  says: {
    en: 'Without the authority of a court no child is kept in secure accommodation for more than 72 hours, which are counted in any 28 days together. This clock counts one stay; hours of earlier stays and the extension over public holidays are for the authority to add.',
    cy: 'Heb awdurdod llys ni chedwir unrhyw blentyn mewn llety diogel am fwy na 72 awr, a gyfrifir mewn unrhyw 28 diwrnod gyda’i gilydd. Un arhosiad y mae’r cloc hwn yn ei gyfrif; yr awdurdod sydd i ychwanegu oriau arosiadau cynharach a’r estyniad dros wyliau cyhoeddus.',
  },
  citation: socialServicesAct2014('s.119; Secure Accommodation Regulations reg 2', '/section/119', null),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'Only the subject of the regulation was read; the public holiday extension was not.', cy: 'Pwnc y rheoliad yn unig a ddarllenwyd; ni ddarllenwyd yr estyniad ar gyfer gwyliau cyhoeddus.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [hours],
  countedFrom: { en: 'the time the secure placement began', cy: 'yr amser y dechreuodd y lleoliad diogel' },
  metBy: { en: 'the court’s authority, or the end of the placement', cy: 'awdurdod y llys, neu ddiwedd y lleoliad' },
  whose: 'team-manager',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    secureStays(child).map((stay) => {
      const { startedAt, placementNo } = stay.placement;
      const [authority] = authoritiesFor(child, stay);
      const end = endOf(stay);
      const isAuthorised = authority !== undefined && authority.on <= (end ?? authority.on);
      return owe(law, {
        aroseOn: stay.startedOn,
        by: 'hours',
        amount: law.number(hours, stay.startedOn),
        fromAt: startedAt,
        lapsedOn: stay.endsBy,
        metOn: isAuthorised ? authority.on : end,
        metAt: isAuthorised ? authority.at : NO_INSTANT,
        missing: startedAt === NO_INSTANT ? 'placements.started_at' : isAuthorised ? '' : 'case-events.secure-authorised',
        evidence: [{ kind: 'placement', no: placementNo }, ...(isAuthorised ? [{ kind: 'event' as const, no: authority.eventNo }] : [])],
      });
    }),
};
