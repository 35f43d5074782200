import { ordinaryCare, type CareSpell } from '../care-spells.js';
import type { ChildRecord, Placement } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import { isDetained } from '../detention.js';
import { staysOf } from '../stays.js';

/** A placement the 2015 Regulations govern, from the row it began with. */
export interface BegunPlacement {
  placement: Placement;
  care: CareSpell;
  /** The day it ended, absences among its time; `NO_DAY` while it goes on. */
  endedOn: Day;
  /** The day the duties of the placement stop: it ended, or care did. */
  endsOn: Day;
}

const known = new WeakMap<ChildRecord, readonly BegunPlacement[]>();

/** The placements begun in ordinary care, but for detention, which has its own plan. Reckoned once for a record. */
export function placementsBegun(child: ChildRecord): readonly BegunPlacement[] {
  let begun = known.get(child);
  if (!begun) known.set(child, (begun = ordinaryCare(child).flatMap((care) => begunIn(child, care))));
  return begun;
}

function begunIn(child: ChildRecord, care: CareSpell): BegunPlacement[] {
  return staysOf(child)
    .filter(({ startedOn, placement }) => startedOn >= care.startedOn && startedOn < care.endedOn && !isDetained(child, placement))
    .map(({ placement, endedOn }) => ({ placement, care, endedOn, endsOn: Math.min(endedOn, care.endedOn) }));
}
