import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { visitSixWeeks, visitWeek } from './visit-numbers.js';
import { visitsOwed } from './visit-timeline.js';

/** Regulation 31(5). */
export const visitCareOrderWithParent: ClockedDuty = {
  id: 'visit-care-order-with-p',
  title: { en: 'Visit, care order with a parent', cy: 'Ymweliad, gorchymyn gofal gyda rhiant' },
  says: {
    en: 'A child under a care order who lives with a parent is visited within one week of the order, or of the start of a later placement with the parent, and then at least every six weeks.',
    cy: 'Ymwelir â phlentyn o dan orchymyn gofal sy’n byw gyda rhiant o fewn wythnos i’r gorchymyn, neu i ddechrau lleoliad diweddarach gyda’r rhiant, ac wedyn o leiaf bob chwe wythnos.',
  },
  citation: carePlanning2015('reg 31(5)', '/regulation/31', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'Only the opening words of the paragraph were read in the Welsh Regulations; the rest is taken from the English ones of 2010 and must be checked. Where no parent’s assessment is recorded as finished, the visits of paragraph (3) and of paragraph (5) are both owed, since the words of both hold.',
    cy: 'Geiriau agoriadol y paragraff yn unig a ddarllenwyd yn Rheoliadau Cymru; daw’r gweddill o rai Lloegr 2010 a rhaid ei wirio. Lle na chofnodwyd bod asesiad o’r rhiant wedi’i orffen, mae ymweliadau paragraff (3) a pharagraff (5) ill dau’n ddyledus, gan fod geiriau’r ddau’n dal.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [visitWeek, visitSixWeeks],
  countedFrom: { en: 'the last visit', cy: 'yr ymweliad diwethaf' },
  metBy: { en: 'a visit on which the child was seen', cy: 'ymweliad pan welwyd y plentyn' },
  whose: 'social-worker',
  repeats: true,
  regimes: {
    'first-week': { en: 'Within a week of the order or the placement', cy: 'O fewn wythnos i’r gorchymyn neu’r lleoliad', countedFrom: { en: 'the care order or the start of the placement, whichever is later', cy: 'y gorchymyn gofal neu ddechrau’r lleoliad, pa un bynnag sydd hwyraf' } },
    'six-weeks': { en: 'After that, six weeks', cy: 'Wedi hynny, chwe wythnos' },
  },
  owed: (child, law) => visitsOwed(child, law, 'visit-care-order-with-p'),
};
