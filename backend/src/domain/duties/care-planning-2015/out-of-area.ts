import { placementTypes } from '../../codes/placement-types.js';
import { isRegulation12 } from '../../codes/positions.js';
import { INSIDE } from '../../facts/authority-facts.js';
import type { ChildRecord, Placement } from '../../facts/child-record.js';
import { UNSAID } from '../../facts/columns.js';
import type { Evidence } from '../occurrence.js';
import { placementsBegun, type BegunPlacement } from './placements-begun.js';

const types = new Set(placementTypes.filter((_type, at) => isRegulation12[at] === 1).map(({ code }) => code));

/** Outside the authority, as far as the record says where it is. */
export function isOutside({ areaRelation }: Placement): boolean {
  return areaRelation !== INSIDE && areaRelation !== UNSAID;
}

/** A placement regulation 12 speaks of: by its type and its area. */
export function isUnderRegulation12(placement: Placement): boolean {
  return isOutside(placement) && types.has(placement.type);
}

/** The placements begun out of the area under regulation 12. */
export function placedOutOfArea(child: ChildRecord): BegunPlacement[] {
  return placementsBegun(child).filter(({ placement }) => isUnderRegulation12(placement));
}

/** The placement, and the decision on it where one is recorded. */
export function placementAndDecision({ placementNo, decision }: Placement): Evidence[] {
  return [{ kind: 'placement', no: placementNo }, ...(decision ? [{ kind: 'decision' as const, no: placementNo }] : [])];
}

/** The missing fact where no decision row is recorded: its dates are then not known; in a row, an empty date is not done. */
export function missingDecision({ decision }: Placement): string {
  return decision ? '' : 'out-of-area-decisions';
}
