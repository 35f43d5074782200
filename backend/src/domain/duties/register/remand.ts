import type { Duty } from '../duty.js';

/** Duties of section 11: remand and detention. */
export const remandDuties: readonly Duty[] = [];
