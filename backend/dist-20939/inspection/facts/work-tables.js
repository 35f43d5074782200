import { activities } from '../../domain/codes/activities.js';
import { allocationRoles } from '../../domain/codes/allocation-roles.js';
import { careLeaverAccommodations } from '../../domain/codes/care-leaver-accommodations.js';
import { participations } from '../../domain/codes/participations.js';
import { pathwayKinds } from '../../domain/codes/pathway-kinds.js';
import { code, day, flag, number, small, yesNo } from './column.js';
import { ofChildren } from './fact-tables.js';
/** What is done for children. */ export const allocations = ofChildren('allocations t', 't.started_on, t.role', {
    startedOn: day('t.started_on'),
    endedOn: day('t.ended_on'),
    role: code('t.role', allocationRoles),
    staffNo: number('t.staff_no')
});
export const reviews = ofChildren('reviews t', 't.held_on, t.day_order, t.review_no', {
    reviewNo: number('t.review_no'),
    heldOn: day('t.held_on'),
    adjournedOn: day('t.adjourned_on'),
    chairedBy: number('t.chaired_by'),
    spokeWithChildOn: day('t.iro_spoke_with_child_on'),
    hasNotSpokenReason: flag('t.not_spoken_reason'),
    participation: code('t.participation', participations),
    permanencePlanClear: yesNo('t.permanence_plan_clear')
});
export const careLeavers = (areas)=>ofChildren('care_leavers t', 't.recorded_on', {
        recordedOn: day('t.recorded_on'),
        category: small('t.category::integer'),
        accommodation: code('t.accommodation', careLeaverAccommodations),
        area: areas.column('t.area_authority'),
        activity: code('t.activity', activities),
        hasSponsoredScheme: flag(`case when t.sponsored_scheme <> '' then true end`)
    });
export const pathways = ofChildren('pathway_assessments_and_plans t', 't.completed_on, t.kind', {
    completedOn: day('t.completed_on'),
    kind: code('t.kind', pathwayKinds)
});
export const proceedings = ofChildren('proceedings t', 't.issued_on', {
    issuedOn: day('t.issued_on'),
    finalOrderOn: day('t.final_order_on')
});

//# sourceMappingURL=work-tables.js.map