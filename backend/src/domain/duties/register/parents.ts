import type { Duty } from '../duty.js';

/** Duties of section 6: placement with parents. */
export const parentPlacementDuties: readonly Duty[] = [];
