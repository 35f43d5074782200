import { visitRecord } from '../care-planning-2015/part-10-visit-record.duty.js';
import { visitFirstWeek } from '../care-planning-2015/reg-31-2-a-visit-first-week.duty.js';
import { visitFirstYear } from '../care-planning-2015/reg-31-2-b-visit-first-year.duty.js';
import { visitAfterYearPermanent } from '../care-planning-2015/reg-31-2-c-i-visit-after-year-permanent.duty.js';
import { visitAfterYearOther } from '../care-planning-2015/reg-31-2-c-ii-visit-after-year-other.duty.js';
import { visitParentAtOnce } from '../care-planning-2015/reg-31-3-visit-pwp-immediate.duty.js';
import { visitTemporaryOrInterim } from '../care-planning-2015/reg-31-4-visit-temp-or-ico-with-p.duty.js';
import { visitCareOrderWithParent } from '../care-planning-2015/reg-31-5-visit-care-order-with-p.duty.js';
import { visitOtherLiving } from '../care-planning-2015/reg-31-6-visit-other-living.duty.js';
import { visitOnRequest } from '../care-planning-2015/reg-31-7-a-visit-on-request.duty.js';
import { visitProviderEnforcement } from '../care-planning-2015/reg-31-7-b-visit-provider-enforcement.duty.js';
import { visitAlone } from '../care-planning-2015/reg-32-visit-alone.duty.js';
import { visitConsequenceReview } from '../care-planning-2015/reg-33-visit-consequence-review.duty.js';
import { visitSupportBetween } from '../care-planning-2015/reg-34-visit-support-between.duty.js';
import type { Duty } from '../duty.js';
import { visitChildrenInOtherAccommodation } from '../social-services-act-2014/ss-120-123-visit-children-in-other-accommodation.duty.js';
import { visitDetainedFormerLookedAfter } from '../visits-in-detention-2015/regs-3-6-visit-detained-former-lac.duty.js';

/** Duties of section 8: visits. */
export const visitDuties: readonly Duty[] = [
  visitFirstWeek,
  visitFirstYear,
  visitAfterYearPermanent,
  visitAfterYearOther,
  visitParentAtOnce,
  visitTemporaryOrInterim,
  visitCareOrderWithParent,
  visitOtherLiving,
  visitOnRequest,
  visitProviderEnforcement,
  visitAlone,
  visitConsequenceReview,
  visitSupportBetween,
  visitRecord,
  visitDetainedFormerLookedAfter,
  visitChildrenInOtherAccommodation,
];
