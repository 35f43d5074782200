import type { Duty } from '../duty.js';

/** Duties of section 5: placement. */
export const placementDuties: readonly Duty[] = [];
