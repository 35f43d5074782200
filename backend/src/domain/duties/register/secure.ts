import type { Duty } from '../duty.js';

/** Duties of section 12: secure accommodation. */
export const secureDuties: readonly Duty[] = [];
