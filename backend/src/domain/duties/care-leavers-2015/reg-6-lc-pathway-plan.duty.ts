import type { ChildRecord } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { careLeavers2015 } from '../instruments.js';
import { planOwed } from './assessment-owed.js';
import { spellsOf, type CategorySpell } from './categories.js';
import { pathwayAssessments, pathwayPlans, planWorkingDays, type Completed } from './pathway-rows.js';

/** Regulation 6: the pathway plan of a category 2, 3 or 4 young person, as soon as possible after the assessment. */
export const pathwayPlan: ClockedDuty = {
  id: 'lc-pathway-plan',
  title: { en: 'Pathway plan', cy: 'Cynllun llwybr' },
  says: {
    en: 'The pathway plan of a category 2, 3 or 4 young person is prepared in writing as soon as possible after the assessment, also one made before the category and not yet planned for: who does what by when. The law gives no number of days; the one shown is the authority’s own.',
    cy: 'Paratoir cynllun llwybr person ifanc categori 2, 3 neu 4 yn ysgrifenedig cyn gynted â phosibl ar ôl yr asesiad, hefyd un a wnaed cyn y categori ac nad oes cynllun ar ei gyfer eto: pwy sy’n gwneud beth erbyn pryd. Nid yw’r gyfraith yn rhoi nifer o ddiwrnodau; nifer yr awdurdod ei hun yw’r un a ddangosir.',
  },
  citation: careLeavers2015('reg 6, Schs 1–2', '/regulation/6', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [planWorkingDays],
  countedFrom: { en: 'the day the assessment was completed', cy: 'y diwrnod y cwblhawyd yr asesiad' },
  metBy: { en: 'the pathway plan being completed', cy: 'cwblhau’r cynllun llwybr' },
  whose: 'personal-adviser',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    spellsOf(child, 2, 3, 4).flatMap((spell) =>
      planOwed(law, spell, assessmentToPlan(child, spell), pathwayPlans(child), law.number(planWorkingDays, spell.startedOn)),
    ),
};

/** The last assessment before the category if no plan had followed it by then, else the first made in it. */
function assessmentToPlan(child: ChildRecord, { startedOn }: CategorySpell): Completed | undefined {
  const all = pathwayAssessments(child);
  const before = all.findLast(({ on }) => on < startedOn);
  const isOpen = before && !pathwayPlans(child).some(({ on }) => on >= before.on && on < startedOn);
  return isOpen ? before : all.find(({ on }) => on >= startedOn);
}
