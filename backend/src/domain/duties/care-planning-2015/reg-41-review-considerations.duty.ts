import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 41 and Schedule 8: what every review considers. */
export const reviewConsiderations: StandingDuty = {
  id: 'review-considerations',
  title: { en: 'What a review considers', cy: 'Yr hyn y mae adolygiad yn ei ystyried' },
  says: {
    en: 'Every review considers the matters of Schedule 8, paragraphs 1 to 17: among them earlier decisions and whether they were carried out, legal status, the long-term plan, contact, the placement, education, health, identity, plans for leaving care and the child’s views. Where an integrated family support team works with the family, paragraphs 18 to 26 as well; for a child detained, paragraphs 1, 4 and 6 to 13 only.',
    cy: 'Mae pob adolygiad yn ystyried materion Atodlen 8, paragraffau 1 i 17: yn eu plith penderfyniadau cynharach ac a weithredwyd hwy, statws cyfreithiol, y cynllun hirdymor, cyswllt, y lleoliad, addysg, iechyd, hunaniaeth, cynlluniau ar gyfer gadael gofal a safbwyntiau’r plentyn. Pan fo tîm integredig cymorth i deuluoedd yn gweithio gyda’r teulu, paragraffau 18 i 26 hefyd; ar gyfer plentyn a gedwir yn gaeth, paragraffau 1, 4 a 6 i 13 yn unig.',
  },
  citation: carePlanning2015('reg 41, Schedule 8', '/regulation/41', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The structure of Schedule 8 was read; the list of matters is from memory.',
    cy: 'Darllenwyd strwythur Atodlen 8; o’r cof y mae’r rhestr o faterion.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'The record does not hold what a review considered, only when it was held.', cy: 'Nid yw’r cofnod yn cadw’r hyn a ystyriodd adolygiad, dim ond pryd y’i cynhaliwyd.' },
};
