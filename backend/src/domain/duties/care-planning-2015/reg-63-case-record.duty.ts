import type { StandingDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 63: a case record for each child. */
export const caseRecord: StandingDuty = {
  id: 'case-record',
  title: { en: 'Case record', cy: 'Cofnod achos' },
  says: {
    en: 'For each looked after child a record of its own is kept: the plan and every revision, assessments, health and education reports, placement plans, reviews and their papers, reports on welfare, contact, orders and visits. Records of brothers and sisters are never merged.',
    cy: 'Cedwir cofnod ar wahân ar gyfer pob plentyn sy’n derbyn gofal: y cynllun a phob diwygiad, asesiadau, adroddiadau iechyd ac addysg, cynlluniau lleoli, adolygiadau a’u papurau, adroddiadau ar lesiant, cyswllt, gorchmynion ac ymweliadau. Nid yw cofnodion brodyr a chwiorydd byth yn cael eu cyfuno.',
  },
  citation: carePlanning2015('reg 63', '/part/10', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'Only the opening of the regulation was read.', cy: 'Dim ond dechrau’r rheoliad a ddarllenwyd.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  standing: { en: 'The record is this one; there is no day by which it is due.', cy: 'Hwn yw’r cofnod; nid oes diwrnod y mae’n ddyledus erbyn.' },
};
