import type { StandingDuty } from '../duty.js';
import { adoptionAgencies2005 } from '../instruments.js';

/** Regulation 19A. */
export const adoptionRegister: StandingDuty = {
  id: 'adoption-register',
  title: { en: 'Referral to the Adoption Register', cy: 'Cyfeirio at y Gofrestr Fabwysiadu' },
  says: {
    en: 'Once it may place a child for adoption, the authority refers the child to the Adoption Register within the time prescribed.',
    cy: 'Pan gaiff leoli plentyn i’w fabwysiadu, mae’r awdurdod yn cyfeirio’r plentyn at y Gofrestr Fabwysiadu o fewn yr amser a ragnodir.',
  },
  citation: adoptionAgencies2005('reg 19A', '/regulation/19A', null),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'The time prescribed has not been read.', cy: 'Nid yw’r amser a ragnodir wedi’i ddarllen.' },
  inForce: { from: '2005-12-30', until: null },
  numbers: [],
  standing: {
    en: 'The number of days is not known to us, and the record does not hold the referral.',
    cy: 'Nid ydym yn gwybod nifer y diwrnodau, ac nid yw’r cofnod yn dal y cyfeiriad.',
  },
};
