import type { ChildRecord, Placement, Spell } from '../facts/child-record.js';
import { isAbsence } from './care-spells.js';

/** A placement as the clocks see it: from when it began until the authority ended it, absences included. */
export interface Stay extends Spell {
  /** The row it began with. */
  placement: Placement;
}

/**
 * The placements of a child. An absence (M1 to M3) right after one does not end it, nor does the row that follows the absence if it is
 * of the same type with the same household: that one goes on. An absence that nothing preceded belongs to no placement.
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
      if (follows && isAway && isWithTheSame(last.placement, row)) last.endedOn = row.endedOn;
      else stays.push({ startedOn: row.startedOn, endedOn: row.endedOn, placement: row });
      isAway = false;
    }
  }
  return stays;
}

function isWithTheSame(one: Placement, other: Placement): boolean {
  return one.type === other.type && one.household?.carerNo === other.household?.carerNo;
}
