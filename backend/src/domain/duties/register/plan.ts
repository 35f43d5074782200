import type { Duty } from '../duty.js';
import { carePlanNoSignificantChangeWithoutReview } from '../care-planning-2015/reg-38-2-care-plan-no-significant-change-without-review.duty.js';
import { carePlanAgreement } from '../care-planning-2015/reg-4-5-care-plan-agreement.duty.js';
import { carePlanFirst } from '../care-planning-2015/reg-4-care-plan-first.duty.js';
import { carePlanContent } from '../care-planning-2015/reg-5-care-plan-content.duty.js';
import { carePlanS31a } from '../children-act-1989/s-31a-care-plan.duty.js';
import { carePlanLongTermBySecondReview } from '../part-6-code/care-plan-long-term-by-second-review.duty.js';
import { carePlanKeepUnderReviewAndCopies } from '../social-services-act-2014/s-83-care-plan-keep-under-review-and-copies.duty.js';

/** Duties of section 2: care and support (Part 6) plan. */
export const planDuties: readonly Duty[] = [
  carePlanFirst,
  carePlanS31a,
  carePlanAgreement,
  carePlanContent,
  carePlanLongTermBySecondReview,
  carePlanKeepUnderReviewAndCopies,
  carePlanNoSignificantChangeWithoutReview,
];
