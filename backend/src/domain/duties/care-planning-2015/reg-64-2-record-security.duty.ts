import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 64(2): the record is safe and confidential. */
export const caseRecordSecurity: StandingDuty = {
  id: 'case-record-security',
  title: { en: 'Security of the record', cy: 'Diogelwch y cofnod' },
  says: {
    en: 'The record is kept safe and treated as confidential, subject only to a statute or court order that gives access.',
    cy: 'Cedwir y cofnod yn ddiogel a’i drin yn gyfrinachol, yn ddarostyngedig yn unig i statud neu orchymyn llys sy’n rhoi mynediad.',
  },
  citation: carePlanning2015('reg 64(2)', '/regulation/64', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'It holds at all times.', cy: 'Mae’n sefyll bob amser.' },
};
