import type { Duty } from '../duty.js';
import { reviewFirst } from '../care-planning-2015/reg-39-1-review-first.duty.js';

/** Duties of section 9: reviews and the reviewing officer. */
export const reviewDuties: readonly Duty[] = [reviewFirst];
