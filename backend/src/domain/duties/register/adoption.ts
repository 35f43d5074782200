import { adoptionRegister } from '../adoption-agencies-2005/reg-19a-adoption-register.duty.js';
import { adoptionReviews } from '../adoption-agencies-2005/reg-37-adoption-reviews.duty.js';
import { adoptionShouldBePlacedReview } from '../adoption-agencies-2005/reg-37-adoption-should-be-placed-review.duty.js';
import { adoptionVisits } from '../adoption-agencies-2005/reg-37-adoption-visits.duty.js';
import type { Duty } from '../duty.js';

/** Duties of section 16: adoption. */
export const adoptionDuties: readonly Duty[] = [adoptionShouldBePlacedReview, adoptionVisits, adoptionReviews, adoptionRegister];
