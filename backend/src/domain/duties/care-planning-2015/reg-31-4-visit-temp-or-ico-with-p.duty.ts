import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitFourWeeks, visitWeekly } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(4). */
export const visitTemporaryOrInterim: ClockedDuty = {
  id: 'visit-temp-or-ico-with-p',
  title: { en: 'Visit, carer approved for the time being or interim order with a parent', cy: 'Ymweliad, gofalwr â chymeradwyaeth dros dro neu orchymyn interim gyda rhiant' },
  says: {
    en: 'A child with a connected person approved temporarily, or with a parent under an interim care order, is visited at least once a week until the first review, and then at least every four weeks, until the carer is approved in full, the interim order ends or the child moves.',
    cy: 'Ymwelir â phlentyn sydd gyda pherson cysylltiedig a gymeradwywyd dros dro, neu gyda rhiant o dan orchymyn gofal interim, o leiaf unwaith yr wythnos hyd at yr adolygiad cyntaf, ac wedyn o leiaf bob pedair wythnos, nes y cymeradwyir y gofalwr yn llawn, y daw’r gorchymyn interim i ben neu y bydd y plentyn yn symud.',
  },
  citation: carePlanning2015('reg 31(4)', '/regulation/31', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: '“At least once a week” is read strictly: never more than seven days between two visits. The looser reading, one visit in each week of the placement, would allow longer gaps. “The first review” is read as the first one held on or after the day this placement began, also where the child had been reviewed before.',
    cy: 'Darllenir “o leiaf unwaith yr wythnos” yn llym: byth mwy na saith diwrnod rhwng dau ymweliad. Byddai’r darlleniad llacach, sef un ymweliad ym mhob wythnos o’r lleoliad, yn caniatáu bylchau hirach. Darllenir “yr adolygiad cyntaf” fel y cyntaf a gynhelir ar y diwrnod y dechreuodd y lleoliad hwn neu wedyn, hyd yn oed os adolygwyd achos y plentyn o’r blaen.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitWeekly, visitFourWeeks],
  countedFrom: { en: 'the start of the placement or the last visit', cy: 'dechrau’r lleoliad neu’r ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    'until-first-review': { en: 'Until the first review: weekly', cy: 'Hyd at yr adolygiad cyntaf: yn wythnosol' },
    'after-first-review': { en: 'After the first review: four weeks', cy: 'Ar ôl yr adolygiad cyntaf: pedair wythnos' },
  },
  owed: (child, law) => visitsOwed(child, law, 'visit-temp-or-ico-with-p'),
};
