import type { Duty } from '../duty.js';
import { outOfAreaEmergency } from '../care-planning-2015/reg-12-5-ooa-emergency.duty.js';
import { outOfAreaNotice } from '../care-planning-2015/reg-12-8-ooa-24h-notice.duty.js';
import { outOfAreaDecision } from '../care-planning-2015/reg-12-ooa-decision.duty.js';
import { outsideEnglandAndWales } from '../care-planning-2015/reg-13-ooa-outside-england-wales.duty.js';
import { placementNotify } from '../care-planning-2015/reg-14-placement-notify.duty.js';
import { placementTerminate } from '../care-planning-2015/reg-15-placement-terminate.duty.js';
import { placementPlanSigned } from '../care-planning-2015/reg-10-3-placement-plan-signed.duty.js';
import { placementPlan } from '../care-planning-2015/reg-10-placement-plan.duty.js';
import { supplementaryPlacement } from '../health-and-social-care-2025/s-13-supplementary-placement-approval.duty.js';
import { sufficiencyPlan } from '../social-services-act-2014/s-75a-sufficiency-plan-annual.duty.js';

/** Duties of section 5: placement. */
export const placementDuties: readonly Duty[] = [
  placementPlan,
  placementPlanSigned,
  placementNotify,
  outOfAreaDecision,
  outOfAreaEmergency,
  outOfAreaNotice,
  outsideEnglandAndWales,
  placementTerminate,
  sufficiencyPlan,
  supplementaryPlacement,
];
