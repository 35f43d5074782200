import type { Duty } from '../duty.js';

/** Duties of section 8: visits. */
export const visitDuties: readonly Duty[] = [];
