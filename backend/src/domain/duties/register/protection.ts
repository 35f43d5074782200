import type { Duty } from '../duty.js';

/** Duties of section 14: assessment, child protection and court. */
export const protectionDuties: readonly Duty[] = [];
