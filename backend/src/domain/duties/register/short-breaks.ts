import { shortBreaksQualify } from '../care-planning-2015/reg-62-1-short-breaks-qualify.duty.js';
import { shortBreaksPlan } from '../care-planning-2015/reg-62-3-a-short-breaks-plan.duty.js';
import { shortBreaksVisits } from '../care-planning-2015/reg-62-3-c-short-breaks-visits.duty.js';
import { shortBreaksReviews } from '../care-planning-2015/reg-62-3-d-short-breaks-reviews.duty.js';
import type { Duty } from '../duty.js';

/** Duties of section 10: short breaks. */
export const shortBreakDuties: readonly Duty[] = [shortBreaksQualify, shortBreaksPlan, shortBreaksVisits, shortBreaksReviews];
