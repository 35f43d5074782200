import type { ChildRecord } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';
import { isAbsence, isOn } from '../care-spells.js';

/** Whether a child is placed in the area of an English authority, where the Act lays no duty on the Welsh one. */
export function isInEngland(child: ChildRecord, day: Day): boolean {
  return child.placements.some((placement) => !isAbsence(placement) && isOn(placement, day) && placement.area.startsWith('E'));
}
