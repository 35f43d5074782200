import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { healthReviewsOwed, monthsUnderFive } from './health-reviews.js';

/** Regulation 7(3): health reviewed every six months before the fifth birthday. */
export const healthReviewUnder5: ClockedDuty = {
  id: 'health-review-under-5',
  title: { en: 'Health review under 5', cy: 'Adolygiad iechyd o dan 5 oed' },
  says: {
    en: 'Before the fifth birthday health is reviewed, with a written report, at least once in every six months. A period that ends after the birthday follows the yearly rule. It is not owed for short breaks or in youth detention, and a refusal begins the next period.',
    cy: 'Cyn y pumed pen-blwydd adolygir iechyd, gydag adroddiad ysgrifenedig, o leiaf unwaith bob chwe mis. Mae cyfnod sy’n dod i ben ar ôl y pen-blwydd yn dilyn y rheol flynyddol. Nid yw’n ddyledus ar gyfer seibiannau byr nac mewn cadwad ieuenctid, ac mae gwrthod yn dechrau’r cyfnod nesaf.',
  },
  citation: carePlanning2015('reg 7(3)', '/regulation/7', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: {
    en: 'Drafted from the English twin. “In every period of months” could also be read as fixed blocks from the beginning; the interval reading is stricter.',
    cy: 'Wedi’i ddrafftio o’r rheoliad cyfatebol yn Lloegr. Gellid darllen “ym mhob cyfnod o fisoedd” hefyd fel blociau sefydlog o’r dechrau; mae darllen y bwlch yn llymach.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [monthsUnderFive],
  countedFrom: { en: 'the last health assessment or review', cy: 'yr asesiad neu’r adolygiad iechyd diwethaf' },
  metBy: { en: 'a health review', cy: 'adolygiad iechyd' },
  whose: 'social-worker',
  soon: 28,
  repeats: true,
  regimes: {},
  owed: (child, law) => healthReviewsOwed(child, law, 'under-5'),
};
