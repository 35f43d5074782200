import { ageOn } from '../calendar/months.js';
import { SHORT_BREAKS } from '../codes/positions.js';
import type { AuthorityFacts } from '../facts/authority-facts.js';
import { UNSAID, type Day } from '../facts/columns.js';
import type { Moment } from './moment.js';

/**
 * One child on the as-at date, read once for all indicators. A cursor: the same object is moved from child to child.
 * Row numbers are positions in the facts, -1 where the child has no such row. Rows dated after D are never stood on.
 */
export class ChildOnDay {
  child = -1;
  bornOn: Day = 0;
  /** Completed years on D. */
  age = 0;
  /** The period of care that covers D. */
  period = -1;
  /** Position in `legalStatuses` on D. */
  legalStatus = UNSAID;
  isLookedAfter = false;
  placement = -1;
  placementType = UNSAID;
  /** The newest plan prepared by D and within the current period. */
  plan = -1;
  /** Reviews held by D within the current period: from the first up to but not including the end. */
  firstReview = 0;
  endReview = 0;
  /** The latest care-leavers record by D. */
  leaver = -1;
  category = 0;

  constructor(
    readonly facts: AuthorityFacts,
    readonly moment: Moment,
  ) {}

  moveTo(child: number): void {
    const { facts, moment } = this;
    this.child = child;
    this.bornOn = facts.children.bornOn[child]!;
    this.period = rowCovering(facts.periods, child, moment.asAt);
    this.legalStatus = this.period < 0 ? UNSAID : this.legalStatusOn(moment.asAt);
    this.isLookedAfter = this.period >= 0 && this.legalStatus !== SHORT_BREAKS;
    this.leaver = latestBy(facts.careLeavers.from, facts.careLeavers.recordedOn, child, moment.asAt);
    this.category = this.leaver < 0 ? 0 : facts.careLeavers.category[this.leaver]!;
    if (this.isLookedAfter || this.leaver >= 0) this.age = ageOn(this.bornOn, moment.asAt);
    if (this.isLookedAfter) this.readCare();
  }

  private readCare(): void {
    const { facts, moment, child } = this;
    const since = facts.periods.startedOn[this.period]!;
    this.placement = rowCovering(facts.placements, child, moment.asAt);
    this.placementType = this.placement < 0 ? UNSAID : facts.placements.type[this.placement]!;
    this.plan = latestBy(facts.plans.from, facts.plans.preparedOn, child, moment.asAt);
    if (this.plan >= 0 && facts.plans.preparedOn[this.plan]! < since) this.plan = -1;
    const { from, heldOn } = facts.reviews;
    let end = from[child + 1]!;
    while (end > from[child]! && heldOn[end - 1]! > moment.asAt) end--;
    let first = end;
    while (first > from[child]! && heldOn[first - 1]! >= since) first--;
    this.firstReview = first;
    this.endReview = end;
  }

  /** Position in `legalStatuses` on a day, `UNSAID` where none is recorded. */
  legalStatusOn(day: Day): number {
    const row = rowCovering(this.facts.legalStatuses, this.child, day);
    return row < 0 ? UNSAID : this.facts.legalStatuses.status[row]!;
  }
}

interface Spells {
  from: Int32Array;
  startedOn: Int32Array;
  endedOn: Int32Array;
}

/** The last row of a child's spells that covers a day: begun by then and not ended by then. */
function rowCovering(spells: Spells, child: number, day: Day): number {
  const { from, startedOn, endedOn } = spells;
  for (let row = from[child + 1]! - 1; row >= from[child]!; row--) {
    if (startedOn[row]! <= day && day < endedOn[row]!) return row;
  }
  return -1;
}

/** The newest row dated by a day; of two of one day the later entered. */
export function latestBy(from: Int32Array, datedOn: Int32Array, child: number, day: Day): number {
  let row = from[child + 1]! - 1;
  while (row >= from[child]! && datedOn[row]! > day) row--;
  return row >= from[child]! ? row : -1;
}
