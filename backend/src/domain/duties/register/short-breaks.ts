import type { Duty } from '../duty.js';

/** Duties of section 10: short breaks. */
export const shortBreakDuties: readonly Duty[] = [];
