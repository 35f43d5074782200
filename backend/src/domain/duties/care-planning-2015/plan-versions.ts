import type { ChildRecord, Plan } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import { isOn, ordinaryCare } from '../care-spells.js';
import { firstPlans } from './first-plans.js';

/** A version of a plan while it holds: until the next version or the end of care. */
export interface PlanVersion {
  plan: Plan;
  heldUntil: Day;
}

/** The plans prepared in ordinary care, and those carried into it as its first. */
export function planVersions(child: ChildRecord): PlanVersion[] {
  const spells = ordinaryCare(child);
  const firsts = firstPlans(child);
  return child.plans.flatMap((plan, at) => {
    const care = spells.find((spell) => isOn(spell, plan.preparedOn)) ?? firsts.find((first) => first.plan === plan)?.care;
    return care ? [{ plan, heldUntil: Math.min(child.plans[at + 1]?.preparedOn ?? care.endedOn, care.endedOn) }] : [];
  });
}
