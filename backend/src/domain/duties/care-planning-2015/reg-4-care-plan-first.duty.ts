import type { ChildRecord } from '../../facts/child-record.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import type { Law, LawNumber } from '../law.js';
import { owe, type Owing } from '../owe.js';
import { firstPlans, type FirstPlan } from './first-plans.js';

export const firstPlanWorkingDays: LawNumber = {
  code: 'care-plan-first-working-days',
  title: { en: 'Working days to the first care and support plan', cy: 'Diwrnodau gwaith hyd at y cynllun gofal a chymorth cyntaf' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'fixed',
};

/** Section 83 and regulation 4: a care and support plan before the first placement, or within 10 working days after it began. */
export const carePlanFirst: ClockedDuty = {
  id: 'care-plan-first',
  title: { en: 'First care and support plan', cy: 'Cynllun gofal a chymorth cyntaf' },
  says: {
    en: 'A care and support plan is made before the child’s first placement, or, where that is not practicable, within 10 working days after it began. In care proceedings the court sets the time; children on remand or detained have other times, and short breaks a shorter plan.',
    cy: 'Gwneir cynllun gofal a chymorth cyn lleoliad cyntaf y plentyn, neu, pan nad yw hynny’n ymarferol, o fewn 10 diwrnod gwaith ar ôl iddo ddechrau. Mewn achos gofal y llys sy’n pennu’r amser; mae amseroedd eraill i blant ar remánd neu dan gadwad, a chynllun byrrach i seibiannau byr.',
  },
  citation: carePlanning2015('reg 4(1)-(3)', '/regulation/4', '2026-11-22'),
  force: 'statute',
  confidence: 'found-wording',
  doubt: null,
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstPlanWorkingDays],
  countedFrom: { en: 'the day the first placement began', cy: 'y diwrnod y dechreuodd y lleoliad cyntaf' },
  metBy: { en: 'a care and support plan being prepared', cy: 'paratoi cynllun gofal a chymorth' },
  whose: 'social-worker',
  repeats: false,
  regimes: {},
  owed: (child, law) =>
    firstPlans(child).map((first) =>
      owe(law, {
        ...firstPlanLimit(law, first),
        metOn: first.plan?.preparedOn,
        missing: whatPlacementIsMissing(child),
        evidence: [{ kind: 'period', no: first.care.period.startedOn }, ...(first.plan ? [{ kind: 'plan' as const, no: first.plan.planNo }] : [])],
      }),
    ),
};

/** When a first plan is owed. */
export function firstPlanLimit(law: Law, { placedOn, care }: FirstPlan): Pick<Owing, 'by' | 'amount' | 'aroseOn' | 'lapsedOn'> {
  return { aroseOn: placedOn, by: 'working-days', amount: law.number(firstPlanWorkingDays, placedOn), lapsedOn: care.endedOn };
}

/** Without any placement on record the day the first began is not known. */
function whatPlacementIsMissing(child: ChildRecord): string {
  return child.placements.length === 0 ? 'placements' : '';
}
