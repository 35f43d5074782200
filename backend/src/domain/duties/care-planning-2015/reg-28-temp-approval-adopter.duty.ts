import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulations 25 and 28: a prospective adopter approved temporarily as foster parent of a named child. */
export const temporaryApprovalOfAdopter: StandingDuty = {
  id: 'temp-approval-adopter',
  title: { en: 'Temporary approval of a prospective adopter', cy: 'Cymeradwyaeth dros dro i ddarpar fabwysiadydd' },
  says: {
    en: 'An approved prospective adopter may be approved temporarily as foster parent of a named child. It ends with the placement, with either approval, when the child is placed for adoption, or 28 days after the adopter gives notice.',
    cy: 'Caniateir cymeradwyo darpar fabwysiadydd cymeradwy dros dro yn rhiant maeth i blentyn a enwir. Daw i ben gyda’r lleoliad, gyda’r naill gymeradwyaeth neu’r llall, pan leolir y plentyn i’w fabwysiadu, neu 28 diwrnod ar ôl i’r mabwysiadydd roi hysbysiad.',
  },
  citation: carePlanning2015('regs 25, 28', '/regulation/28', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'Regulation 25 was read; regulation 28, when the approval ends, is from memory.', cy: 'Darllenwyd rheoliad 25; o’r cof y daw rheoliad 28, pryd y daw’r gymeradwyaeth i ben.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: {
    en: 'It has no length of its own, and the record has no place for an adopter’s notice.',
    cy: 'Nid oes hyd penodol iddi, ac nid oes lle yn y cofnod i hysbysiad mabwysiadydd.',
  },
};
