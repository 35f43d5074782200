import type { ChildRecord, Review, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { careEnds, isOn, isPlacedForAdoption, ordinaryCare, type CareSpell } from '../care-spells.js';
import type { Evidence } from '../occurrence.js';

/** The reviews held within a stretch of care, the day it ends among its days. */
export function reviewsIn(child: ChildRecord, care: Spell): Review[] {
  return child.reviews.filter(({ heldOn }) => heldOn >= care.startedOn && heldOn <= care.endedOn);
}

/** The day the meeting was held: that of an adjourned one, which is in time if it was held in time. */
export function meetingOn({ heldOn, adjournedOn }: Review): Day {
  return Math.min(heldOn, adjournedOn);
}

/** Reviews under these Regulations: those held while looked after and not placed for adoption. */
export function reviewsOf(child: ChildRecord): (Review & { careEndedOn: Day })[] {
  return child.reviews.flatMap((review) => {
    const period = child.periods.find(({ startedOn, endedOn }) => startedOn <= review.heldOn && review.heldOn <= endedOn);
    if (!period || child.placements.some((placement) => isPlacedForAdoption(placement) && isOn(placement, review.heldOn))) return [];
    return [{ ...review, careEndedOn: careEnds(child, period) }];
  });
}

/** One review that is owed in ordinary care: counted from the one before, and met by the next held. */
export interface ReviewOwed {
  which: 'first' | 'second' | 'subsequent';
  care: CareSpell;
  aroseOn: Day;
  /** The day the one before was completed; for the first the day the child became looked after. */
  from: Day;
  before: Review | undefined;
  held: Review | undefined;
}

/**
 * Every review owed in ordinary care, in order. Where care goes on after an adoption placement, the next is counted from the last
 * review of the period, whichever regulations that was held under, and is owed from the day care went on.
 */
export function reviewsOwed(child: ChildRecord): ReviewOwed[] {
  return ordinaryCare(child).flatMap((care) => {
    const owed: ReviewOwed[] = [];
    const earlier = care.resumesAfter === 'nothing' ? [] : child.reviews.filter(({ heldOn }) => heldOn >= care.period.startedOn && heldOn < care.startedOn);
    let count = earlier.length;
    let before = earlier.at(-1);
    let aroseOn = care.startedOn;
    for (const held of [...reviewsIn(child, care), undefined]) {
      const from = before?.heldOn ?? (care.resumesAfter === 'nothing' ? care.startedOn : care.period.startedOn);
      if (aroseOn < care.endedOn) owed.push({ which: (['first', 'second'] as const)[count] ?? 'subsequent', care, aroseOn, from, before, held });
      count += 1;
      before = held;
      aroseOn = held?.heldOn ?? NO_DAY;
    }
    return owed;
  });
}

/** The rows a review was counted from and that met it. */
export function evidenceOf({ care, before, held }: ReviewOwed): Evidence[] {
  const rows: Evidence[] = before ? [{ kind: 'review', no: before.reviewNo }] : [{ kind: 'period', no: care.period.startedOn }];
  return held ? [...rows, { kind: 'review', no: held.reviewNo }] : rows;
}
