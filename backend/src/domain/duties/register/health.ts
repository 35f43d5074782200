import type { Duty } from '../duty.js';

/** Duties of section 3: health. */
export const healthDuties: readonly Duty[] = [];
