import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 21: support for a parent with whom a child is placed. */
export const supportForParent: StandingDuty = {
  id: 'pwp-support',
  title: { en: 'Support for a parent', cy: 'Cymorth i riant' },
  says: {
    en: 'A parent with whom a child is placed has the support services that safeguard and promote the child’s well-being, and the plan records them.',
    cy: 'Mae rhiant y lleolir plentyn gydag ef yn cael y gwasanaethau cymorth sy’n diogelu ac yn hyrwyddo llesiant y plentyn, ac mae’r cynllun yn eu cofnodi.',
  },
  citation: carePlanning2015('reg 21', '/regulation/21', null),
  force: 'statute',
  confidence: 'partial',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'It holds for as long as the placement lasts and has no day of its own.', cy: 'Mae’n dal am gyhyd ag y pery’r lleoliad ac nid oes iddi ddiwrnod ei hun.' },
};
