import type { StandingDuty } from '../duty.js';
import { healthAndSocialCareAct2025 } from '../instruments.js';

/** Section 13, not yet in force: the Welsh Ministers’ approval for a placement with a remaining for-profit provider. */
export const supplementaryPlacement: StandingDuty = {
  id: 'supplementary-placement-approval',
  title: { en: 'Approval of a supplementary placement', cy: 'Cymeradwyo lleoliad atodol' },
  says: {
    en: 'An authority that can place a child neither with family nor with a not-for-profit or local authority provider has the Welsh Ministers’ approval before it places with a remaining for-profit one; urgently, soon after.',
    cy: 'Mae awdurdod na all leoli plentyn gyda’r teulu na gyda darparwr dielw neu ddarparwr awdurdod lleol yn cael cymeradwyaeth Gweinidogion Cymru cyn lleoli gyda darparwr er elw sy’n weddill; ar frys, yn fuan wedyn.',
  },
  citation: healthAndSocialCareAct2025('s 13', '/section/13', null),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The day it comes into force is planned, and how soon after an urgent placement approval must be had was not read.',
    cy: 'Cynlluniedig yw’r diwrnod y daw i rym, ac ni ddarllenwyd pa mor fuan ar ôl lleoliad brys y mae angen cymeradwyaeth.',
  },
  inForce: { from: '2030-04-01', until: null },
  numbers: [],
  standing: {
    en: 'Not in force before April 2030, and the record has no place for the Ministers’ approval.',
    cy: 'Ddim mewn grym cyn Ebrill 2030, ac nid oes lle yn y cofnod i gymeradwyaeth y Gweinidogion.',
  },
};
