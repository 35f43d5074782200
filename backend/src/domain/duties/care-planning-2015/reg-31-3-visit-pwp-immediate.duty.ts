import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitSixWeeks, visitWeekly } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(3). */
export const visitParentAtOnce: ClockedDuty = {
  id: 'visit-pwp-immediate',
  title: { en: 'Visit, with a parent before assessment', cy: 'Ymweliad, gyda rhiant cyn asesiad' },
  says: {
    en: 'A child under a care order placed with a parent before the parent’s assessment is finished is visited at least once a week until the first review, and then at least every six weeks.',
    cy: 'Ymwelir â phlentyn o dan orchymyn gofal a leolir gyda rhiant cyn gorffen yr asesiad o’r rhiant o leiaf unwaith yr wythnos hyd at yr adolygiad cyntaf, ac wedyn o leiaf bob chwe wythnos.',
  },
  citation: carePlanning2015('reg 31(3)', '/regulation/31', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: '“At least once a week” is read strictly: never more than seven days between two visits. The looser reading, one visit in each week of the placement, would allow longer gaps. “The first review” is read as the first one held on or after the day this placement began, also where the child had been reviewed before. Where no parent’s assessment is recorded as finished, the visits of paragraph (3) and of paragraph (5) are both owed, since the words of both hold.',
    cy: 'Darllenir “o leiaf unwaith yr wythnos” yn llym: byth mwy na saith diwrnod rhwng dau ymweliad. Byddai’r darlleniad llacach, sef un ymweliad ym mhob wythnos o’r lleoliad, yn caniatáu bylchau hirach. Darllenir “yr adolygiad cyntaf” fel y cyntaf a gynhelir ar y diwrnod y dechreuodd y lleoliad hwn neu wedyn, hyd yn oed os adolygwyd achos y plentyn o’r blaen. Lle na chofnodwyd bod asesiad o’r rhiant wedi’i orffen, mae ymweliadau paragraff (3) a pharagraff (5) ill dau’n ddyledus, gan fod geiriau’r ddau’n dal.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitWeekly, visitSixWeeks],
  countedFrom: { en: 'the start of the placement or the last visit', cy: 'dechrau’r lleoliad neu’r ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    'until-first-review': { en: 'Until the first review: weekly', cy: 'Hyd at yr adolygiad cyntaf: yn wythnosol' },
    'after-first-review': { en: 'After the first review: six weeks', cy: 'Ar ôl yr adolygiad cyntaf: chwe wythnos' },
  },
  owed: (child, law) => visitsOwed(child, law, 'visit-pwp-immediate'),
};
