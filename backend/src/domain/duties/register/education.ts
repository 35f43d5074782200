import { idpDecisionLac } from '../additional-learning-needs-2018/s-18-development-plan-decision.duty.js';
import { idpInPep } from '../additional-learning-needs-2018/s-19-development-plan-in-education-plan.duty.js';
import { idpReviewLac } from '../additional-learning-needs-2018/s-24-development-plan-review.duty.js';
import { ks4NoDisruption } from '../care-planning-2015/reg-11-key-stage-4-move.duty.js';
import { pepRequired } from '../care-planning-2015/reg-5-1-b-education-plan.duty.js';
import { pepReview } from '../care-planning-2015/sch-8-education-plan-review.duty.js';
import type { Duty } from '../duty.js';
import { pep20SchoolDays } from '../performance-measures/scc024-education-plan-20-school-days.duty.js';

/** Duties of section 4: education. */
export const educationDuties: readonly Duty[] = [pepRequired, pep20SchoolDays, pepReview, idpInPep, idpDecisionLac, idpReviewLac, ks4NoDisruption];
