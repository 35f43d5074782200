import { visitFirstWeek } from '../care-planning-2015/reg-31-2-a-visit-first-week.duty.js';
import { visitFirstYear } from '../care-planning-2015/reg-31-2-b-visit-first-year.duty.js';
import { visitAfterYearPermanent } from '../care-planning-2015/reg-31-2-c-i-visit-after-year-permanent.duty.js';
import { visitAfterYearOther } from '../care-planning-2015/reg-31-2-c-ii-visit-after-year-other.duty.js';
import { visitParentAtOnce } from '../care-planning-2015/reg-31-3-visit-pwp-immediate.duty.js';
import { visitTemporaryOrInterim } from '../care-planning-2015/reg-31-4-visit-temp-or-ico-with-p.duty.js';
import { visitCareOrderWithParent } from '../care-planning-2015/reg-31-5-visit-care-order-with-p.duty.js';
import { visitOtherLiving } from '../care-planning-2015/reg-31-6-visit-other-living.duty.js';
import type { Duty } from '../duty.js';

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
];
