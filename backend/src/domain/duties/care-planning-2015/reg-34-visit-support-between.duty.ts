import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 34. */
export const visitSupportBetween: StandingDuty = {
  id: 'visit-support-between',
  title: { en: 'Advice and support between visits', cy: 'Cyngor a chymorth rhwng ymweliadau' },
  says: {
    en: 'The authority makes sure that the child has advice, support and assistance between visits, and knows how to get it and how to reach the representative.',
    cy: 'Mae’r awdurdod yn sicrhau bod y plentyn yn cael cyngor, cymorth a chefnogaeth rhwng ymweliadau, ac yn gwybod sut i’w cael a sut i gysylltu â’r cynrychiolydd.',
  },
  citation: carePlanning2015('reg 34', '/regulation/34', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'The wording is from memory and has not been read.', cy: 'O’r cof y daw’r geiriad; nid yw wedi’i ddarllen.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'It holds at all times and has no day by which it is done. The record does not hold when the child was told whom to reach.',
    cy: 'Mae’n dal bob amser ac nid oes diwrnod i’w chyflawni erbyn iddo. Nid yw’r cofnod yn dal pryd y dywedwyd wrth y plentyn â phwy i gysylltu.',
  },
};
