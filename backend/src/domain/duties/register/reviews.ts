import type { Duty } from '../duty.js';
import { reviewFirst } from '../care-planning-2015/reg-39-1-review-first.duty.js';
import { reviewSecond } from '../care-planning-2015/reg-39-2-review-second.duty.js';
import { reviewSubsequent } from '../care-planning-2015/reg-39-2-review-subsequent.duty.js';
import { reviewEarly } from '../care-planning-2015/reg-39-3-review-early.duty.js';
import { reviewIroAttendsAndChairs } from '../care-planning-2015/reg-42-1-a-review-iro-attends-and-chairs.duty.js';
import { reviewIroSpeaksPrivately } from '../care-planning-2015/reg-42-1-b-review-iro-speaks-privately.duty.js';
import { reviewParentsViews } from '../care-planning-2015/reg-42-1-c-review-parents-views.duty.js';
import { reviewAdjourn } from '../care-planning-2015/reg-42-2-review-adjourn.duty.js';
import { reviewDecisionsImplemented } from '../care-planning-2015/reg-43-review-decisions-implemented.duty.js';
import { reviewRecord } from '../care-planning-2015/reg-44-review-record.duty.js';

/** Duties of section 9: reviews and the reviewing officer. */
export const reviewDuties: readonly Duty[] = [
  reviewFirst,
  reviewSecond,
  reviewSubsequent,
  reviewEarly,
  reviewIroAttendsAndChairs,
  reviewIroSpeaksPrivately,
  reviewParentsViews,
  reviewAdjourn,
  reviewDecisionsImplemented,
  reviewRecord,
];
