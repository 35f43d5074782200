import type { ChildRecord, Review } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import { careEnds, isPlacedForAdoption } from '../care-spells.js';
import { meetingOn } from '../care-planning-2015/reviews-held.js';
import { staysOf, type Stay } from '../stays.js';

/** Placements for adoption, until they end, the period of care ends (with an adoption order) or the child is eighteen. */
export function adoptionStays(child: ChildRecord): Stay[] {
  return staysOf(child)
    .filter(({ placement }) => isPlacedForAdoption(placement))
    .flatMap((stay) => {
      const period = child.periods.find(({ startedOn, endedOn }) => startedOn <= stay.startedOn && stay.startedOn < endedOn);
      const endedOn = Math.min(stay.endedOn, period ? careEnds(child, period) : stay.endedOn);
      return stay.startedOn < endedOn ? [{ ...stay, endedOn }] : [];
    });
}

/** Reviews whose meeting was held from a day to another, both among its days. */
export function reviewsFrom(child: ChildRecord, from: Day, to: Day): Review[] {
  return child.reviews.filter((review) => meetingOn(review) >= from && meetingOn(review) <= to);
}
