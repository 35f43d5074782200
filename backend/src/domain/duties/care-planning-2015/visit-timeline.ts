import type { ChildRecord } from '../../facts/child-record.js';
import type { Law } from '../law.js';
import type { Owed } from '../occurrence.js';
import { isPlacedForAdoption, ordinaryCare } from '../care-spells.js';
import { staysOf, type Stay } from '../stays.js';
import type { VisitDuty } from './visit-intervals.js';
import { parentReadings } from './visit-regimes.js';
import { visitsOwedIn, type VisitOwed } from './visits-owed.js';

const built = new WeakMap<ChildRecord, { law: Law; visits: VisitOwed[] }>();

/** What one paragraph of regulation 31 owes a child; the whole timeline is built once for all of them. */
export function visitsOwed(child: ChildRecord, law: Law, duty: VisitDuty): Owed[] {
  let timeline = built.get(child);
  if (timeline?.law !== law) built.set(child, (timeline = { law, visits: timelineOf(child, law) }));
  return timeline.visits.filter((visit) => visit.duty === duty).map(({ owed }) => owed);
}

function timelineOf(child: ChildRecord, law: Law): VisitOwed[] {
  return ordinaryStays(child).flatMap((stay) =>
    parentReadings(stay.placement).flatMap((reading, at) => {
      const owed = visitsOwedIn(child, law, stay, reading);
      // The second reading adds what only it owes.
      return at === 0 ? owed : owed.filter(({ duty }) => duty === 'visit-pwp-immediate');
    }),
  );
}

/** Stays, as far as they lie in ordinary care: adoption placements and short breaks have their own visits. */
export function ordinaryStays(child: ChildRecord): Stay[] {
  const stays = staysOf(child);
  return ordinaryCare(child).flatMap((care) =>
    stays
      .map((stay) => ({ placement: stay.placement, startedOn: Math.max(stay.startedOn, care.startedOn), endedOn: Math.min(stay.endedOn, care.endedOn) }))
      .filter((stay) => stay.startedOn < stay.endedOn && !isPlacedForAdoption(stay.placement)),
  );
}
