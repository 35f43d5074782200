import type { Duty } from './duty.js';
import { reviewFirst } from './care-planning-2015/reg-39-1-review-first.duty.js';

/** Every duty of the legal specification, in its order. */
export const duties: readonly Duty[] = [reviewFirst];
