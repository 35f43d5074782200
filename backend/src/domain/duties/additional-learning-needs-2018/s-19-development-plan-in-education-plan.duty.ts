import type { StandingDuty } from '../duty.js';
import { socialServicesAct2014 } from '../instruments.js';

/** Section 83(2C) of the 2014 Act: the individual development plan is part of the personal education plan. */
export const idpInPep: StandingDuty = {
  id: 'idp-in-pep',
  title: { en: 'Individual development plan in the personal education plan', cy: 'Cynllun datblygu unigol yn y cynllun addysg personol' },
  says: {
    en: 'Where a child has additional learning needs and a personal education plan, the individual development plan the authority maintains is part of that plan. Nothing is to be maintained for a child who is in the area of no Welsh authority.',
    cy: 'Lle mae gan blentyn anghenion dysgu ychwanegol a chynllun addysg personol, mae’r cynllun datblygu unigol y mae’r awdurdod yn ei gynnal yn rhan o’r cynllun hwnnw. Nid oes dim i’w gynnal ar gyfer plentyn nad yw yn ardal unrhyw awdurdod yng Nghymru.',
  },
  citation: socialServicesAct2014('s.83(2C); ss.15–19 of the 2018 Act', '/section/83', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2021-09-01', until: null },
  numbers: [],
  standing: {
    en: 'The Act gives no time, and the record does not hold what the personal education plan contains.',
    cy: 'Nid yw’r Ddeddf yn rhoi amser, ac nid yw’r cofnod yn dal yr hyn y mae’r cynllun addysg personol yn ei gynnwys.',
  },
};
