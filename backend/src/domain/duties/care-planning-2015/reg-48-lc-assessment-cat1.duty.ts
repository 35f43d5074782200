import { assessmentOwed } from '../care-leavers-2015/assessment-owed.js';
import { spellsOf } from '../care-leavers-2015/categories.js';
import { assessmentMonths, pathwayAssessments } from '../care-leavers-2015/pathway-rows.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulations 48 and 49: a category 1 young person’s needs assessed, within three months. */
export const categoryOneAssessment: ClockedDuty = {
  id: 'lc-assessment-cat1',
  title: { en: 'Pathway assessment: category 1', cy: 'Asesiad llwybr: categori 1' },
  says: {
    en: 'The assessment of a category 1 young person’s needs is completed within three months after the sixteenth birthday or, if later, after becoming category 1. One made from the age of fifteen and a half counts.',
    cy: 'Cwblheir asesiad o anghenion person ifanc categori 1 o fewn tri mis ar ôl y pen-blwydd yn un ar bymtheg neu, os yw’n hwyrach, ar ôl dod yn gategori 1. Mae un a wnaed o bymtheg a hanner oed ymlaen yn cyfrif.',
  },
  citation: carePlanning2015('regs 48–49', '/regulation/48', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [assessmentMonths],
  countedFrom: { en: 'the day of becoming category 1', cy: 'diwrnod dod yn gategori 1' },
  metBy: { en: 'the assessment being completed', cy: 'cwblhau’r asesiad' },
  whose: 'social-worker',
  soon: 28,
  repeats: false,
  regimes: {},
  owed: (child, law) => spellsOf(child, 1).map((spell) => assessmentOwed(law, child, spell, pathwayAssessments(child))),
};
