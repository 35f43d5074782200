import type { Duty } from '../duty.js';

/** Duties of section 18 and the authority’s own duties. */
export const authorityDuties: readonly Duty[] = [];
