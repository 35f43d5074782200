import { healthAssessmentKinds } from '../../domain/codes/health-assessment-kinds.js';
import { legalStatuses as statuses } from '../../domain/codes/legal-statuses.js';
import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { providers } from '../../domain/codes/providers.js';
import { reasonsEnded } from '../../domain/codes/reasons-ended.js';
import type { AreaNumbers } from './area-column.js';
import { code, day, flag, number, yesNo } from './column.js';
import { ofChildren } from './fact-tables.js';

/** How children are cared for. */
export const periods = ofChildren('periods_of_care t', ['startedOn'], {
  startedOn: day('t.started_on'),
  endedOn: day('t.ended_on'),
  reasonEnded: code('t.reason_ended', reasonsEnded),
});

export const legalStatuses = ofChildren('legal_statuses t', ['startedOn'], {
  startedOn: day('t.started_on'),
  endedOn: day('t.ended_on'),
  status: code('t.legal_status', statuses),
});

export const placements = (areas: AreaNumbers) =>
  ofChildren('placements t', ['startedOn'], {
    placementNo: number('t.placement_no'),
    startedOn: day('t.started_on'),
    endedOn: day('t.ended_on'),
    type: code('t.placement_type', placementTypes),
    provider: code('t.provider', providers),
    area: areas.column('t.area_authority'),
    emergency: yesNo('t.emergency'),
  });

/** Decisions on placements out of area, laid beside their placements afterwards. */
export const decisions = ofChildren('out_of_area_decisions t', ['placementNo'], {
  placementNo: number('t.placement_no'),
  referredToPanelOn: day('t.referred_to_panel_on'),
  approvedByPanel: yesNo('t.panel_approved'),
  panelMetOn: day('t.panel_met_on'),
  areaAuthorityToldOn: day('t.area_authority_notified_on'),
  healthBoardToldOn: day('t.health_board_notified_on'),
});

export const plans = ofChildren('care_and_support_plans t', ['preparedOn', 'dayOrder', 'planNo'], {
  dayOrder: number('t.day_order::integer'),
  planNo: number('t.plan_no'),
  preparedOn: day('t.prepared_on'),
  hasHealthPlan: yesNo('t.has_health_plan'),
  hasEducationPlan: yesNo('t.has_personal_education_plan'),
  permanenceOption: code('t.permanence_option', permanenceOptions),
});

export const educationPlans = ofChildren('personal_education_plans t', ['agreedOn'], {
  agreedOn: day('t.agreed_on'),
  isExempt: flag('t.exempt'),
});

export const healthAssessments = ofChildren('health_assessments t', ['assessedOn'], {
  assessedOn: day('t.assessed_on'),
  kind: code('t.kind', healthAssessmentKinds),
  refused: yesNo('t.refused'),
});
