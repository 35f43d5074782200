import type { ClockedDuty } from '../duty.js';
import { careLeavers2015 } from '../instruments.js';
import { assessmentOwed } from './assessment-owed.js';
import { spellsOf } from './categories.js';
import { assessmentMonths, pathwayAssessments, pathwayPlans } from './pathway-rows.js';

/** Regulation 5: a category 2 young person’s needs assessed, within three months. */
export const categoryTwoAssessment: ClockedDuty = {
  id: 'lc-assessment-cat2',
  title: { en: 'Pathway assessment: category 2', cy: 'Asesiad llwybr: categori 2' },
  says: {
    en: 'The assessment of a category 2 young person’s needs is completed within three months of becoming category 2. One made from the age of fifteen and a half counts, and so does a pathway plan made before.',
    cy: 'Cwblheir asesiad o anghenion person ifanc categori 2 o fewn tri mis i ddod yn gategori 2. Mae un a wnaed o bymtheg a hanner oed ymlaen yn cyfrif, ac felly hefyd gynllun llwybr a wnaed cynt.',
  },
  citation: careLeavers2015('reg 5(1)–(2)', '/regulation/5', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: {
    en: 'That an assessment or plan made in category 1 will do is our reading; the words ask for one within three months of becoming category 2.',
    cy: 'Ein darlleniad ni yw bod asesiad neu gynllun a wnaed yng nghategori 1 yn ddigon; mae’r geiriau’n gofyn am un o fewn tri mis i ddod yn gategori 2.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [assessmentMonths],
  countedFrom: { en: 'the day of becoming category 2', cy: 'diwrnod dod yn gategori 2' },
  metBy: { en: 'the assessment being completed', cy: 'cwblhau’r asesiad' },
  whose: 'personal-adviser',
  soon: 28,
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    spellsOf(child, 2).map((spell) => {
      const plans = pathwayPlans(child).filter(({ on }) => on <= spell.startedOn);
      const counting = [...pathwayAssessments(child), ...plans].sort((one, other) => one.on - other.on);
      return assessmentOwed(law, child, spell, counting);
    }),
};
