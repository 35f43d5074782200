import type { Duty } from '../duty.js';

/** Duties of section 15: missing, advocacy, complaints, deaths. */
export const voiceDuties: readonly Duty[] = [];
