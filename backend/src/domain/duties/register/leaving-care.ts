import type { Duty } from '../duty.js';

/** Duties of section 13: leaving care. */
export const leavingCareDuties: readonly Duty[] = [];
