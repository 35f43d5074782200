import type { Duty } from '../duty.js';

/** Duties of section 17: records. */
export const recordDuties: readonly Duty[] = [];
