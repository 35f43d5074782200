import type { Duty } from '../duty.js';
import { viewsAndCopies } from '../care-leavers-2015/reg-4-lc-views-and-copies.duty.js';
import { categoryTwoAssessment } from '../care-leavers-2015/reg-5-lc-assessment-cat2.duty.js';
import { categoryThreeAssessment } from '../care-leavers-2015/reg-5-lc-assessment-cat3.duty.js';
import { categoryFourAssessment } from '../care-leavers-2015/reg-5-lc-assessment-cat4.duty.js';
import { pathwayPlan } from '../care-leavers-2015/reg-6-lc-pathway-plan.duty.js';
import { pathwayReview } from '../care-leavers-2015/reg-7-lc-pathway-review.duty.js';
import { thirteenWeekRule } from '../care-planning-2015/reg-47-lc-13-week-rule.duty.js';
import { categoryOneAssessment } from '../care-planning-2015/reg-48-lc-assessment-cat1.duty.js';
import { categoryOnePlan } from '../care-planning-2015/reg-51-lc-pathway-plan-cat1.duty.js';
import { categoriesOfYoungPeople } from '../social-services-act-2014/s-104-lc-categories.duty.js';
import { keepInTouch } from '../social-services-act-2014/s-105-lc-keep-in-touch.duty.js';
import { personalAdviser } from '../social-services-act-2014/s-106-lc-personal-adviser.duty.js';
import { livingArrangement } from '../social-services-act-2014/s-108-lc-post-18-living-arrangement.duty.js';
import { suitableAccommodation } from '../social-services-act-2014/s-109-lc-suitable-accommodation.duty.js';
import { endOfSupport } from '../social-services-act-2014/s-111-lc-end.duty.js';

/** Duties of section 13: leaving care. */
export const leavingCareDuties: readonly Duty[] = [
  categoriesOfYoungPeople,
  thirteenWeekRule,
  categoryOneAssessment,
  categoryOnePlan,
  categoryTwoAssessment,
  categoryThreeAssessment,
  categoryFourAssessment,
  viewsAndCopies,
  pathwayPlan,
  pathwayReview,
  personalAdviser,
  keepInTouch,
  livingArrangement,
  suitableAccommodation,
  endOfSupport,
];
