import type { Duty } from '../duty.js';
import { fosterConditions } from '../care-planning-2015/reg-22-foster-conditions.duty.js';
import { emergencyFostering } from '../care-planning-2015/reg-24-foster-emergency-6-days.duty.js';
import { temporaryApproval } from '../care-planning-2015/reg-26-temp-approval-connected.duty.js';
import { temporaryApprovalExtended } from '../care-planning-2015/reg-27-temp-approval-extension.duty.js';
import { temporaryApprovalOfAdopter } from '../care-planning-2015/reg-28-temp-approval-adopter.duty.js';
import { otherArrangements } from '../care-planning-2015/reg-29-other-arrangements.duty.js';
import { usualFosteringLimit } from '../children-act-1989/sch-7-usual-fostering-limit.duty.js';
import { fosterApprovalReview } from '../fostering-2018/reg-9-foster-approval-review.duty.js';

/** Duties of section 7: foster care. */
export const fosterDuties: readonly Duty[] = [
  fosterConditions,
  emergencyFostering,
  temporaryApproval,
  temporaryApprovalExtended,
  temporaryApprovalOfAdopter,
  usualFosteringLimit,
  fosterApprovalReview,
  otherArrangements,
];
