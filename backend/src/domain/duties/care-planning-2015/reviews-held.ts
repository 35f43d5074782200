import type { ChildRecord, Review, Spell } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';

/** The reviews held within a stretch of care, the day it ends among its days. */
export function reviewsIn(child: ChildRecord, care: Spell): Review[] {
  return child.reviews.filter(({ heldOn }) => heldOn >= care.startedOn && heldOn <= care.endedOn);
}

/** The day the meeting was held: that of an adjourned one, which is in time if it was held in time. */
export function meetingOn({ heldOn, adjournedOn }: Review): Day {
  return Math.min(heldOn, adjournedOn);
}
