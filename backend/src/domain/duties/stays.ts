import type { ChildRecord, Placement, Spell } from '../facts/child-record.js';
import { isAbsence, isPlacedForAdoption } from './care-spells.js';

/** A placement as the clocks see it: from when it began until the authority ended it, absences included. */
export interface Stay extends Spell {
  /** The row it began with. */
  placement: Placement;
}

/**
 * The placements of a child. An absence (M1 to M3) right after one does not end it, nor does the row that follows the absence if it is
 * to the same place: that one goes on, as does one whose next row is with the same household. An absence that nothing preceded belongs
 * to no placement.
 */
export function staysOf(child: ChildRecord): Stay[] {
  const stays: Stay[] = [];
  let isAway = false;
  for (const row of child.placements) {
    const last = stays.at(-1);
    const follows = last !== undefined && last.endedOn === row.startedOn;
    if (isAbsence(row)) {
      if (follows) last.endedOn = row.endedOn;
      isAway = follows;
    } else {
      if (follows && isWithTheSame(last.placement, row, isAway)) last.endedOn = row.endedOn;
      else stays.push({ startedOn: row.startedOn, endedOn: row.endedOn, placement: row });
      isAway = false;
    }
  }
  return stays;
}

/**
 * A household is the same by its number, unless it is now to adopt. Homes have no number here: only a return after an absence is to the
 * same one, if it is of the same type.
 */
function isWithTheSame(one: Placement, other: Placement, isAway: boolean): boolean {
  if (one.household?.carerNo !== other.household?.carerNo) return false;
  return one.household ? isPlacedForAdoption(one) === isPlacedForAdoption(other) : isAway && one.type === other.type;
}
