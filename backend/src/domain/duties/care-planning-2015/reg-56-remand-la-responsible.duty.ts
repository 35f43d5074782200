import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 56(2)(a): which authority is responsible for a child on remand. */
export const remandLaResponsible: StandingDuty = {
  id: 'remand-la-responsible',
  title: { en: 'Authority responsible on remand', cy: 'Awdurdod sy’n gyfrifol ar remánd' },
  says: {
    en: 'The authority responsible for a child on remand is the one the court designates.',
    cy: 'Yr awdurdod y mae’r llys yn ei ddynodi sy’n gyfrifol am blentyn ar remánd.',
  },
  citation: carePlanning2015('reg 56(2)(a)', '/regulation/56', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'It says who is responsible and sets no time.', cy: 'Dweud pwy sy’n gyfrifol y mae, heb bennu amser.' },
};
