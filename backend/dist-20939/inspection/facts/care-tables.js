import { healthAssessmentKinds } from '../../domain/codes/health-assessment-kinds.js';
import { legalStatuses as statuses } from '../../domain/codes/legal-statuses.js';
import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { providers } from '../../domain/codes/providers.js';
import { reasonsEnded } from '../../domain/codes/reasons-ended.js';
import { code, day, flag, number, yesNo } from './column.js';
import { ofChildren } from './fact-tables.js';
/** How children are cared for. */ export const periods = ofChildren('periods_of_care t', 't.started_on', {
    startedOn: day('t.started_on'),
    endedOn: day('t.ended_on'),
    reasonEnded: code('t.reason_ended', reasonsEnded)
});
export const legalStatuses = ofChildren('legal_statuses t', 't.started_on', {
    startedOn: day('t.started_on'),
    endedOn: day('t.ended_on'),
    status: code('t.legal_status', statuses)
});
export const placements = (areas)=>ofChildren('placements t left join out_of_area_decisions d on (d.authority_id, d.child_no, d.placement_no) = (t.authority_id, t.child_no, t.placement_no)', 't.started_on, t.placement_no', {
        placementNo: number('t.placement_no'),
        startedOn: day('t.started_on'),
        endedOn: day('t.ended_on'),
        type: code('t.placement_type', placementTypes),
        provider: code('t.provider', providers),
        area: areas.column('t.area_authority'),
        emergency: yesNo('t.emergency'),
        hasDecision: flag('d.placement_no'),
        referredToPanelOn: day('d.referred_to_panel_on'),
        approvedByPanel: yesNo('d.panel_approved'),
        panelMetOn: day('d.panel_met_on'),
        areaAuthorityToldOn: day('d.area_authority_notified_on'),
        healthBoardToldOn: day('d.health_board_notified_on')
    });
export const plans = ofChildren('care_and_support_plans t', 't.prepared_on, t.day_order, t.plan_no', {
    preparedOn: day('t.prepared_on'),
    hasHealthPlan: yesNo('t.has_health_plan'),
    hasEducationPlan: yesNo('t.has_personal_education_plan'),
    permanenceOption: code('t.permanence_option', permanenceOptions)
});
export const educationPlans = ofChildren('personal_education_plans t', 't.agreed_on', {
    agreedOn: day('t.agreed_on'),
    isExempt: flag('t.exempt')
});
export const healthAssessments = ofChildren('health_assessments t', 't.assessed_on, t.kind', {
    assessedOn: day('t.assessed_on'),
    kind: code('t.kind', healthAssessmentKinds),
    refused: yesNo('t.refused')
});

//# sourceMappingURL=care-tables.js.map