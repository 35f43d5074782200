import { activities } from '../../domain/codes/activities.js';
import { allocationRoles } from '../../domain/codes/allocation-roles.js';
import { careLeaverAccommodations } from '../../domain/codes/care-leaver-accommodations.js';
import { participations } from '../../domain/codes/participations.js';
import { pathwayKinds } from '../../domain/codes/pathway-kinds.js';
import type { AreaNumbers } from './area-column.js';
import { code, day, flag, number, small, yesNo } from './column.js';
import { ofChildren } from './fact-tables.js';

/** What is done for children. */
export const allocations = ofChildren('allocations t', ['startedOn'], {
  startedOn: day('t.started_on'),
  endedOn: day('t.ended_on'),
  role: code('t.role', allocationRoles),
  staffNo: number('t.staff_no'),
});

export const reviews = ofChildren('reviews t', ['heldOn', 'dayOrder', 'reviewNo'], {
  dayOrder: number('t.day_order::integer'),
  reviewNo: number('t.review_no'),
  heldOn: day('t.held_on'),
  adjournedOn: day('t.adjourned_on'),
  chairedBy: number('t.chaired_by'),
  spokeWithChildOn: day('t.iro_spoke_with_child_on'),
  hasNotSpokenReason: flag('t.not_spoken_reason'),
  participation: code('t.participation', participations),
  permanencePlanClear: yesNo('t.permanence_plan_clear'),
});

export const careLeavers = (areas: AreaNumbers) =>
  ofChildren('care_leavers t', ['recordedOn'], {
    recordedOn: day('t.recorded_on'),
    category: small('t.category::integer'),
    accommodation: code('t.accommodation', careLeaverAccommodations),
    area: areas.column('t.area_authority'),
    activity: code('t.activity', activities),
    hasSponsoredScheme: flag(`case when t.sponsored_scheme <> '' then true end`),
  });

export const pathways = ofChildren('pathway_assessments_and_plans t', ['completedOn'], {
  completedOn: day('t.completed_on'),
  kind: code('t.kind', pathwayKinds),
});

export const proceedings = ofChildren('proceedings t', ['issuedOn'], {
  issuedOn: day('t.issued_on'),
  finalOrderOn: day('t.final_order_on'),
});
