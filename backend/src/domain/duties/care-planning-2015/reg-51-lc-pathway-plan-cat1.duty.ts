import { planOwed } from '../care-leavers-2015/assessment-owed.js';
import { spellsOf } from '../care-leavers-2015/categories.js';
import { pathwayAssessments, pathwayPlans, planWorkingDays } from '../care-leavers-2015/pathway-rows.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';

/** Regulation 51: a category 1 young person’s pathway plan, as soon as possible after the assessment. */
export const categoryOnePlan: ClockedDuty = {
  id: 'lc-pathway-plan-cat1',
  title: { en: 'Pathway plan: category 1', cy: 'Cynllun llwybr: categori 1' },
  says: {
    en: 'The pathway plan of a category 1 young person is prepared as soon as possible after the assessment and is part of the care and support plan. The law gives no number of days; the one shown is the authority’s own.',
    cy: 'Paratoir cynllun llwybr person ifanc categori 1 cyn gynted â phosibl ar ôl yr asesiad ac mae’n rhan o’r cynllun gofal a chymorth. Nid yw’r gyfraith yn rhoi nifer o ddiwrnodau; nifer yr awdurdod ei hun yw’r un a ddangosir.',
  },
  citation: carePlanning2015('reg 51, Sch 9; 2014 Act s.107', '/regulation/51', null),
  force: 'statute',
  confidence: 'from-memory',
  doubt: { en: 'From memory; regulation 51 was not read.', cy: 'O’r cof; ni ddarllenwyd rheoliad 51.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [planWorkingDays],
  countedFrom: { en: 'the day the assessment was completed', cy: 'y diwrnod y cwblhawyd yr asesiad' },
  metBy: { en: 'the pathway plan being completed', cy: 'cwblhau’r cynllun llwybr' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    spellsOf(child, 1).flatMap((spell) => planOwed(law, spell, pathwayAssessments(child)[0], pathwayPlans(child), law.number(planWorkingDays, spell.startedOn))),
};
