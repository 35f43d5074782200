import type { Duty } from '../duty.js';

/** Duties of section 2: care and support (Part 6) plan. */
export const planDuties: readonly Duty[] = [];
