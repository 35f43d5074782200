import { ageOn } from '../../calendar/months.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { legalStatusOn } from '../care-spells.js';
import { eventsOf } from '../case-events.js';
import type { ClockedDuty } from '../duty.js';
import { carePlanning2015 } from '../instruments.js';
import { owe, type Owing } from '../owe.js';
import { firstPlans, type FirstPlan } from './first-plans.js';
import { firstPlanLimit, firstPlanWorkingDays } from './reg-4-care-plan-first.duty.js';

/** Regulation 4(5) and (6): the plan is agreed with a parent, the carer or the young person. */
export const carePlanAgreement: ClockedDuty = {
  id: 'care-plan-agreement',
  title: { en: 'Care and support plan agreed', cy: 'Cytuno ar y cynllun gofal a chymorth' },
  says: {
    en: 'So far as reasonably practicable the plan is agreed with a parent or another person with parental responsibility, or failing them the carer; where the young person is 16 or 17 and accommodated under section 76, with them. A plan nobody agreed is still a plan.',
    cy: 'I’r graddau y bo’n rhesymol ymarferol, cytunir ar y cynllun â rhiant neu berson arall â chyfrifoldeb rhiant, neu’r gofalwr yn niffyg hynny; pan fo’r person ifanc yn 16 neu 17 oed ac yn cael ei letya o dan adran 76, â’r person ifanc. Mae cynllun nad oes neb wedi cytuno arno’n gynllun o hyd.',
  },
  citation: carePlanning2015('reg 4(5)-(6)', '/regulation/4', '2026-11-22'),
  force: 'statute',
  confidence: 'partial',
  doubt: {
    en: 'The regulation asks for agreement before the placement where practicable; the time of the first plan is taken as the limit.',
    cy: 'Mae’r rheoliad yn gofyn am gytundeb cyn y lleoliad pan fo’n ymarferol; cymerir amser y cynllun cyntaf yn derfyn.',
  },
  inForce: { from: '2016-04-06', until: null },
  numbers: [firstPlanWorkingDays],
  countedFrom: { en: 'the day the first placement began', cy: 'y diwrnod y dechreuodd y lleoliad cyntaf' },
  metBy: { en: 'the plan being agreed', cy: 'cytuno ar y cynllun' },
  whose: 'social-worker',
  repeats: false,
  regimes: {
    'young-person': { en: 'Agreed with the young person', cy: 'Cytuno â’r person ifanc' },
    others: { en: 'Agreed with a parent or the carer', cy: 'Cytuno â rhiant neu’r gofalwr' },
  },
  owed: (child, law) => firstPlans(child).map((first) => owe(law, { ...firstPlanLimit(law, first), ...agreement(child, first) })),
};

function agreement(child: ChildRecord, { plan, placedOn }: FirstPlan): Pick<Owing, 'metOn' | 'missing' | 'regime' | 'evidence'> {
  const regime = ageOn(child.bornOn, placedOn) >= 16 && legalStatusOn(child, placedOn) === 'V2' ? 'young-person' : 'others';
  if (!plan) return { regime };
  const evidence = [{ kind: 'plan', no: plan.planNo }] as const;
  const event = eventsOf(child, 'plan-agreed').find(({ on }) => on >= plan.preparedOn);
  if (event) return { regime, metOn: event.on, evidence: [...evidence, { kind: 'event', no: event.eventNo }] };
  if (regime === 'others') return { regime, missing: 'case-events.plan-agreed', evidence };
  if (plan.agreedWithChild) return { regime, metOn: plan.preparedOn, evidence };
  return { regime, missing: plan.agreedWithChild === null ? 'care-and-support-plans.agreed_with_child' : '', evidence };
}
