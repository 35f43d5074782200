import type { Duty } from '../duty.js';

/** Duties of section 7: foster care. */
export const fosterDuties: readonly Duty[] = [];
