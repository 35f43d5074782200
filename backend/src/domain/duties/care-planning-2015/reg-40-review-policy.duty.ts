import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 40: a written policy on reviews. */
export const reviewPolicy: StandingDuty = {
  id: 'review-policy',
  title: { en: 'Written policy on reviews', cy: 'Polisi ysgrifenedig ar adolygiadau' },
  says: {
    en: 'The authority has and carries out a written policy on how reviews are done, and gives copies to the child, unless inappropriate, to parents and others with parental responsibility, and to other relevant people.',
    cy: 'Mae gan yr awdurdod bolisi ysgrifenedig ar sut y cynhelir adolygiadau, ac mae’n ei weithredu ac yn rhoi copïau i’r plentyn, oni bai bod hynny’n amhriodol, i rieni ac eraill â chyfrifoldeb rhiant, ac i bobl berthnasol eraill.',
  },
  citation: carePlanning2015('reg 40', '/regulation/40', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'A duty of the authority with no time set; the record of a child says nothing of it.', cy: 'Dyletswydd ar yr awdurdod heb amser penodedig; nid yw cofnod plentyn yn dweud dim amdani.' },
};
