import type { ChildRecord, Plan, Spell } from '../../facts/child-record.js';

/** Versions of the plan of a stretch of care: those prepared in it, and the last from before it began if none of an earlier period of care. */
export function plansOf(child: ChildRecord, care: Spell): Plan[] {
  const before = child.periods.filter(({ endedOn }) => endedOn <= care.startedOn).at(-1)?.endedOn ?? child.bornOn;
  const plans = child.plans.filter(({ preparedOn }) => preparedOn >= before && preparedOn < care.endedOn);
  const first = plans.findLastIndex(({ preparedOn }) => preparedOn <= care.startedOn);
  return plans.slice(Math.max(first, 0));
}
