import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitSixWeeks, visitThreeMonths, visitWeek } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(6). */
export const visitOtherLiving: ClockedDuty = {
  id: 'visit-other-living',
  title: { en: 'Visit, in hospital or custody', cy: 'Ymweliad, mewn ysbyty neu ddalfa' },
  says: {
    en: 'A child in care for whose home somebody else answers, such as a hospital or a young offender institution, is visited within one week of the start of those arrangements or of a change in them, then at least every six weeks in the first year and every three months in later years.',
    cy: 'Ymwelir â phlentyn mewn gofal y mae rhywun arall yn gyfrifol am ble mae’n byw, megis ysbyty neu sefydliad troseddwyr ifanc, o fewn wythnos i ddechrau’r trefniadau hynny neu i newid ynddynt, wedyn o leiaf bob chwe wythnos yn y flwyddyn gyntaf a phob tri mis mewn blynyddoedd diweddarach.',
  },
  citation: carePlanning2015('reg 31(6)', '/regulation/31', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Only the opening words of the paragraph were read in the Welsh Regulations; the rest is taken from the English ones of 2010 and must be checked.',
    cy: 'Geiriau agoriadol y paragraff yn unig a ddarllenwyd yn Rheoliadau Cymru; daw’r gweddill o rai Lloegr 2010 a rhaid ei wirio.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitWeek, visitSixWeeks, visitThreeMonths],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    'first-week': { en: 'Within a week of the arrangements', cy: 'O fewn wythnos i’r trefniadau', countedFrom: { en: 'the start of the arrangements', cy: 'dechrau’r trefniadau' } },
    'first-year': { en: 'First year: six weeks', cy: 'Y flwyddyn gyntaf: chwe wythnos' },
    'later-years': { en: 'Later years: three months', cy: 'Blynyddoedd diweddarach: tri mis' },
  },
  owed: (child, law) => visitsOwed(child, law, 'visit-other-living'),
};
