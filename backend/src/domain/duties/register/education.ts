import type { Duty } from '../duty.js';

/** Duties of section 4: education. */
export const educationDuties: readonly Duty[] = [];
