import type { ClockedDuty } from '../duty.js';
import { careLeavers2015 } from '../instruments.js';
import { assessmentOwed } from './assessment-owed.js';
import { spellsOf } from './categories.js';
import { assessmentMonths, pathwayAssessments, pathwayPlans } from './pathway-rows.js';

/** Regulation 5: the needs of a category 3 young person without a pathway plan assessed, within three months. */
export const categoryThreeAssessment: ClockedDuty = {
  id: 'lc-assessment-cat3',
  title: { en: 'Pathway assessment: category 3', cy: 'Asesiad llwybr: categori 3' },
  says: {
    en: 'A young person who becomes category 3 without a pathway plan has their needs assessed within three months. With a plan nothing is owed.',
    cy: 'Asesir anghenion person ifanc sy’n dod yn gategori 3 heb gynllun llwybr o fewn tri mis. Gyda chynllun nid oes dim yn ddyledus.',
  },
  citation: careLeavers2015('reg 5(1)–(2)', '/regulation/5', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [assessmentMonths],
  countedFrom: { en: 'the day of becoming category 3', cy: 'diwrnod dod yn gategori 3' },
  metBy: { en: 'the assessment being completed', cy: 'cwblhau’r asesiad' },
  whose: 'personal-adviser',
  soon: 28,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    spellsOf(child, 3)
      .filter(({ startedOn }) => !pathwayPlans(child).some(({ on }) => on <= startedOn))
      .map((spell) => assessmentOwed(law, child, spell, pathwayAssessments(child))),
};
