import type { Duty } from '../duty.js';

/** Duties of section 16: adoption. */
export const adoptionDuties: readonly Duty[] = [];
