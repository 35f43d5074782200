import type { Allocation, ChildRecord } from '../../facts/child-record.js';

/** The reviewing officers a child has had, in order. */
export function reviewingOfficers(child: ChildRecord): Allocation[] {
  return child.allocations.filter(({ role }) => role === 'independent-reviewing-officer');
}
