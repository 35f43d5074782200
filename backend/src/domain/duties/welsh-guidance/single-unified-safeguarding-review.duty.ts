import type { StandingDuty } from '../duty.js';
import { welshGuidance } from '../instruments.js';

/** Statutory guidance of 2024: the single unified safeguarding review. */
export const susr: StandingDuty = {
  id: 'susr',
  title: { en: 'Single unified safeguarding review', cy: 'Adolygiad diogelu unedig sengl' },
  says: {
    en: 'When a child dies, or is seriously abused or neglected, a referral for a review to the Regional Safeguarding Board is considered.',
    cy: 'Pan fo plentyn yn marw, neu’n cael ei gam-drin neu ei esgeuluso’n ddifrifol, ystyrir atgyfeirio i’r Bwrdd Diogelu Rhanbarthol ar gyfer adolygiad.',
  },
  citation: welshGuidance('SUSR statutory guidance', '/single-unified-safeguarding-review', null),
  force: 'procedure',
  confidence: 'from-memory',
  doubt: {
    en: 'As remembered. The older reviews looked back six months for a child looked after or on the register.',
    cy: 'Fel y’i cofir. Roedd yr adolygiadau hŷn yn edrych yn ôl chwe mis am blentyn a oedd yn derbyn gofal neu ar y gofrestr.',
  },
  inForce: { from: '2024-10-01', until: null },
  numbers: [],
  standing: { en: 'It is a decision to consider, with no time known for it.', cy: 'Penderfyniad i’w ystyried ydyw, heb amser hysbys iddo.' },
};
