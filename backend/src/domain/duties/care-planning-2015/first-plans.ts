import type { ChildRecord, Plan } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import { legalStatusOn, ordinaryCare, placementsIn, type CareSpell } from '../care-spells.js';
import { isDetained } from '../detention.js';

/** A stretch of care that begins with a first plan in ordinary time. */
export interface FirstPlan {
  care: CareSpell;
  /** The first placement began; the day care began where no placement is recorded to have begun in it. */
  placedOn: Day;
  plan: Plan | undefined;
}

/**
 * First plans under regulation 4(3). Left out are those whose time another rule sets: children only on remand or detained
 * (regulations 57 and 58), and those in care proceedings, whose plan the court times (section 31A of the 1989 Act).
 */
export function firstPlans(child: ChildRecord): FirstPlan[] {
  return ordinaryCare(child)
    .filter((care) => care.resumesAfter === 'nothing' && !isTimedElsewhere(child, care))
    .map((care) => ({ care, placedOn: placementsIn(child, care)[0]?.startedOn ?? care.startedOn, plan: firstPlan(child, care) }));
}

/** The first plan since care before this ended; one prepared before the child was looked after is carried on. */
export function firstPlan(child: ChildRecord, care: CareSpell): Plan | undefined {
  const since = child.periods.findLast(({ endedOn }) => endedOn <= care.startedOn)?.endedOn ?? child.bornOn;
  return child.plans.find(({ preparedOn }) => preparedOn >= since);
}

function isTimedElsewhere(child: ChildRecord, care: CareSpell): boolean {
  const status = legalStatusOn(child, care.startedOn);
  return status === 'J1' || isInProceedings(child, care) || child.placements.some((placement) => placement.startedOn === care.startedOn && isDetained(child, placement));
}

/** In care proceedings when care began: issued by then and not ended, or under an interim care order. */
function isInProceedings(child: ChildRecord, care: CareSpell): boolean {
  return (
    legalStatusOn(child, care.startedOn) === 'C1' || child.proceedings.some(({ issuedOn, finalOrderOn }) => issuedOn <= care.startedOn && finalOrderOn > care.startedOn)
  );
}
