import type { Visit } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { LawNumber } from '../law.js';
import { owe } from '../owe.js';
import { visitsIn } from '../qualifying-visits.js';
import { shortBreakSeries } from './short-break-series.js';

const first: LawNumber = {
  code: 'short-breaks-first-visit-months',
  title: { en: 'Months to the first visit of short breaks', cy: 'Misoedd hyd at ymweliad cyntaf seibiannau byr' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'doubted',
};
const later: LawNumber = {
  code: 'short-breaks-next-visit-months',
  title: { en: 'Months between visits of short breaks', cy: 'Misoedd rhwng ymweliadau seibiannau byr' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'doubted',
};

/** Regulation 62(3)(c): visits on days when the child is placed. */
export const shortBreaksVisits: ClockedDuty = {
  id: 'short-breaks-visits',
  title: { en: 'Visit, short breaks', cy: 'Ymweliad, seibiannau byr' },
  says: {
    en: 'In a series of short breaks the authority’s representative visits within three months of the start of the first break and then at least every six months while breaks continue, on days when the child is placed. Shorter intervals may be agreed in the plan.',
    cy: 'Mewn cyfres o seibiannau byr mae cynrychiolydd yr awdurdod yn ymweld o fewn tri mis i ddechrau’r seibiant cyntaf ac wedyn o leiaf bob chwe mis tra bo’r seibiannau’n parhau, ar ddiwrnodau pan fydd y plentyn wedi’i leoli. Gellir cytuno ar ysbeidiau byrrach yn y cynllun.',
  },
  citation: carePlanning2015('reg 62(3)(c)', '/regulation/62', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The three and six months were read in the English Regulations of 2010. The record does not say which breaks belong to one series: it is taken to end when ordinary care begins or after twelve months without a break.',
    cy: 'Darllenwyd y tri mis a’r chwe mis yn Rheoliadau Lloegr 2010. Nid yw’r cofnod yn dweud pa seibiannau sy’n perthyn i un gyfres: tybir ei bod yn dod i ben pan fydd gofal cyffredin yn dechrau neu ar ôl deuddeng mis heb seibiant.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [first, later],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on a day of a break, with the child seen', cy: 'ymweliad ar ddiwrnod o seibiant, pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    first: { en: 'First visit', cy: 'Ymweliad cyntaf', countedFrom: { en: 'the start of the first break', cy: 'dechrau’r seibiant cyntaf' } },
    later: { en: 'Later visits', cy: 'Ymweliadau diweddarach' },
  },
  owed(child, law) {
    return shortBreakSeries(child).flatMap(({ startedOn, endedOn, breaks }) => {
      const byDay = new Map(breaks.flatMap((one) => visitsIn(child, one)).map((visit): [number, Visit] => [visit.visitedOn, visit]));
      const visits = [...byDay.values()];
      return [undefined, ...visits].map((from, at) => {
        const aroseOn = from?.visitedOn ?? startedOn;
        const next = visits[at];
        return owe(law, {
          aroseOn,
          by: 'months',
          amount: law.number(from ? later : first, aroseOn),
          metOn: next?.visitedOn,
          lapsedOn: endedOn,
          regime: from ? 'later' : 'first',
          evidence: [...(from ? [] : [{ kind: 'legal-status' as const, no: startedOn }]), ...[from, next].flatMap((visit) => (visit ? [{ kind: 'visit' as const, no: visit.visitNo }] : []))],
        });
      });
    });
  },
};
