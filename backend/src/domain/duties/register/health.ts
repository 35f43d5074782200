import type { Duty } from '../duty.js';
import { healthAssessmentInitial } from '../care-planning-2015/reg-7-1-health-assessment.duty.js';
import { healthReview5Plus } from '../care-planning-2015/reg-7-3-health-review-5-plus.duty.js';
import { healthReviewUnder5 } from '../care-planning-2015/reg-7-3-health-review-under-5.duty.js';
import { healthPlanContent } from '../care-planning-2015/sch-2-1-health-plan-content.duty.js';
import { healthDentist } from '../performance-measures/pm30-dentist.duty.js';
import { healthGpRegistration } from '../performance-measures/pm31-gp-registration.duty.js';

/** Duties of section 3: health. */
export const healthDuties: readonly Duty[] = [
  healthAssessmentInitial,
  healthReviewUnder5,
  healthReview5Plus,
  healthPlanContent,
  healthGpRegistration,
  healthDentist,
];
