import type { Duty } from '../duty.js';
import { reviewFirst } from '../care-planning-2015/reg-39-1-review-first.duty.js';
import { reviewSecond } from '../care-planning-2015/reg-39-2-review-second.duty.js';
import { reviewSubsequent } from '../care-planning-2015/reg-39-2-review-subsequent.duty.js';
import { reviewNotAloneDuty } from '../care-planning-2015/reg-38-3-review-not-alone-duty.duty.js';
import { reviewEarly } from '../care-planning-2015/reg-39-3-review-early.duty.js';
import { reviewPolicy } from '../care-planning-2015/reg-40-review-policy.duty.js';
import { reviewConsiderations } from '../care-planning-2015/reg-41-review-considerations.duty.js';
import { reviewIroAttendsAndChairs } from '../care-planning-2015/reg-42-1-a-review-iro-attends-and-chairs.duty.js';
import { reviewIroSpeaksPrivately } from '../care-planning-2015/reg-42-1-b-review-iro-speaks-privately.duty.js';
import { reviewParentsViews } from '../care-planning-2015/reg-42-1-c-review-parents-views.duty.js';
import { reviewAdjourn } from '../care-planning-2015/reg-42-2-review-adjourn.duty.js';
import { reviewDecisionsImplemented } from '../care-planning-2015/reg-43-review-decisions-implemented.duty.js';
import { reviewRecord } from '../care-planning-2015/reg-44-review-record.duty.js';
import { ceaseLookedAfter } from '../care-planning-2015/reg-45-cease-looked-after.duty.js';
import { iroDisputeAndCafcass } from '../care-planning-2015/reg-53-iro-dispute-and-cafcass.duty.js';
import { iroEligibility } from '../care-planning-2015/reg-54-iro-eligibility.duty.js';
import { iroCaseload } from '../iro-standards-2019/iro-caseload.duty.js';
import { iroMidpoint } from '../iro-standards-2019/iro-midpoint.duty.js';
import { iroFunctions } from '../social-services-act-2014/s-100-iro-functions.duty.js';
import { independentVisitor } from '../social-services-act-2014/s-98-independent-visitor.duty.js';
import { iroAppoint } from '../social-services-act-2014/s-99-iro-appoint.duty.js';

/** Duties of section 9: reviews and the reviewing officer. */
export const reviewDuties: readonly Duty[] = [
  reviewFirst,
  reviewSecond,
  reviewSubsequent,
  reviewEarly,
  reviewNotAloneDuty,
  reviewPolicy,
  reviewConsiderations,
  reviewIroAttendsAndChairs,
  reviewIroSpeaksPrivately,
  reviewParentsViews,
  reviewAdjourn,
  reviewDecisionsImplemented,
  reviewRecord,
  iroAppoint,
  iroEligibility,
  iroFunctions,
  iroMidpoint,
  iroDisputeAndCafcass,
  iroCaseload,
  ceaseLookedAfter,
  independentVisitor,
];
