import type { ChildRecord, Plan } from '../../facts/child-record.js';
import { legalStatusOn } from '../care-spells.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe } from '../owe.js';
import { planVersions } from './plan-versions.js';

/** Regulation 5 and Schedule 2: what the plan holds. */
export const carePlanContent: ClockedDuty = {
  id: 'care-plan-content',
  title: { en: 'What the care and support plan holds', cy: 'Cynnwys y cynllun gofal a chymorth' },
  says: {
    en: 'The plan holds the long-term plan for the child’s upbringing, a health plan, a personal education plan unless the child is exempt, and the outcomes to be reached. These the record tells of; the other heads of Schedule 2 it does not. A child only on remand needs no long-term plan.',
    cy: 'Mae’r cynllun yn cynnwys y cynllun hirdymor ar gyfer magwraeth y plentyn, cynllun iechyd, cynllun addysg personol oni bai bod y plentyn wedi’i eithrio, a’r canlyniadau i’w cyrraedd. Y rhain y mae’r cofnod yn eu dangos; nid yw’n dangos penawdau eraill Atodlen 2. Nid oes angen cynllun hirdymor ar blentyn sydd ar remánd yn unig.',
  },
  citation: carePlanning2015('reg 5(1), Schedule 2', '/schedule/2', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: { en: 'Schedule 2 was read in part only.', cy: 'Rhan yn unig o Atodlen 2 a ddarllenwyd.' },
  inForce: { from: '2016-04-06', until: null },
  numbers: [],
  countedFrom: { en: 'the day the plan was prepared', cy: 'y diwrnod y paratowyd y cynllun' },
  metBy: { en: 'the plan holding each of them', cy: 'y cynllun yn cynnwys pob un ohonynt' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    planVersions(child).map(({ plan, heldUntil }) => {
      const heads = headsOf(child, plan);
      const isWhole = heads.every(([, holds]) => holds);
      const isWanting = heads.some(([, holds]) => holds === false);
      return owe(law, {
        aroseOn: plan.preparedOn,
        by: 'on-the-day',
        ...(isWhole ? { metOn: plan.preparedOn } : { lapsedOn: heldUntil }),
        missing: isWhole || isWanting ? '' : `care-and-support-plans.${heads.find(([, holds]) => holds === null)![0]}`,
        evidence: [{ kind: 'plan', no: plan.planNo }],
      });
    }),
};

/** Each head the record tells of, by its column, and whether the plan holds it; null where that is not recorded. */
function headsOf(child: ChildRecord, plan: Plan): (readonly [string, boolean | null])[] {
  const isExempt = child.educationPlans.some(({ exempt }) => exempt !== '');
  return [
    ['has_health_plan', plan.hasHealthPlan],
    ['has_personal_education_plan', isExempt || plan.hasEducationPlan],
    ['permanence_option', legalStatusOn(child, plan.preparedOn) === 'J1' || plan.permanenceOption !== '' || null],
    ['outcomes', plan.outcomes === null ? null : plan.outcomes > 0],
  ];
}
