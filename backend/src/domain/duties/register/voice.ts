import type { Duty } from '../duty.js';
import { providerPersonalPlanAlignment } from '../regulated-services-2017/reg-16-personal-plan.duty.js';
import { providerNotificationsIn } from '../regulated-services-2017/reg-60-notifications-in.duty.js';
import { complaints } from '../representations-2014/complaints.duty.js';
import { missingReturnInterview } from '../safeguarding-procedures-2019/s-6-return-interview.duty.js';
import { deathOfLookedAfterChild } from '../social-services-act-2014/s-125-death.duty.js';
import { advocacyActiveOffer } from '../social-services-act-2014/s-178-advocacy-offer.duty.js';
import { susr } from '../welsh-guidance/single-unified-safeguarding-review.duty.js';

/** Duties of section 15: missing, advocacy, complaints, death and notifications. */
export const voiceDuties: readonly Duty[] = [
  missingReturnInterview,
  advocacyActiveOffer,
  complaints,
  deathOfLookedAfterChild,
  providerNotificationsIn,
  providerPersonalPlanAlignment,
  susr,
];
