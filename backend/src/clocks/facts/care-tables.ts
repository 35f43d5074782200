import { agencies } from '../../domain/codes/agencies.js';
import { allocationRoles } from '../../domain/codes/allocation-roles.js';
import { carerKinds } from '../../domain/codes/carer-kinds.js';
import { householdEventKinds } from '../../domain/codes/household-event-kinds.js';
import { legalStatuses as statuses } from '../../domain/codes/legal-statuses.js';
import { placementEndReasons } from '../../domain/codes/placement-end-reasons.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { providers } from '../../domain/codes/providers.js';
import { settingKinds } from '../../domain/codes/setting-kinds.js';
import type { AreaNumbers } from '../../inspection/facts/area-column.js';
import { periods } from '../../inspection/facts/care-tables.js';
import { code, day, instant, number, yesNo } from '../../inspection/facts/column.js';
import { ofChildren } from '../../inspection/facts/fact-tables.js';

export { periods };

/** Who is cared for, and how: what duties read of it. */
export const children = {
  columns: { childNo: number('t.child_no'), bornOn: day('t.date_of_birth'), diedOn: day('t.died_on') },
  from: (where: string) => `from children t ${where} order by t.child_no`,
};

export const legalStatuses = ofChildren('legal_statuses t', ['startedOn'], {
  startedOn: day('t.started_on'),
  endedOn: day('t.ended_on'),
  status: code('t.legal_status', statuses),
});

export const allocations = ofChildren('allocations t', ['startedOn', 'role'], {
  startedOn: day('t.started_on'),
  endedOn: day('t.ended_on'),
  role: code('t.role', allocationRoles),
  staffNo: number('t.staff_no'),
});

export const placements = (areas: AreaNumbers) =>
  ofChildren('placements t', ['startedOn', 'placementNo'], {
    placementNo: number('t.placement_no'),
    startedOn: day('t.started_on'),
    endedOn: day('t.ended_on'),
    startedAt: instant('t.started_at'),
    type: code('t.placement_type', placementTypes),
    carerNo: number('t.carer_no'),
    settingNo: number('t.setting_no'),
    provider: code('t.provider', providers),
    area: areas.column('t.area_authority'),
    emergency: yesNo('t.emergency'),
    intendedUntil18: yesNo('t.intended_until_18'),
    temporaryApprovalOn: day('t.temporary_approval_on'),
    planMadeOn: day('t.plan_made_on'),
    planSignedOn: day('t.plan_signed_on'),
    assessmentCompletedOn: day('t.assessment_completed_on'),
    reasonEnded: code('t.reason_ended', placementEndReasons),
  });

export const decisions = {
  columns: {
    placementNo: number('t.placement_no'),
    referredToPanelOn: day('t.referred_to_panel_on'),
    panelMetOn: day('t.panel_met_on'),
    panelApproved: yesNo('t.panel_approved'),
    nominatedOfficerApprovedOn: day('t.nominated_officer_approved_on'),
    firstNotifiedAt: instant('t.first_notified_at'),
    areaAuthorityNotifiedOn: day('t.area_authority_notified_on'),
    healthBoardNotifiedOn: day('t.health_board_notified_on'),
    educationNotifiedOn: day('t.education_notified_on'),
  },
  from: (where: string) => `from out_of_area_decisions t ${where}`,
};

export const settings = {
  columns: { settingNo: number('t.setting_no'), kind: code('t.kind', settingKinds) },
  from: (where: string) => `from settings t ${where === '' ? '' : `where t.setting_no in (select t.setting_no from placements t ${where})`}`,
};

const householdColumns = {
  carerNo: number('t.carer_no'),
  kind: code('t.kind', carerKinds),
  agency: code('t.agency', agencies),
  approvedOn: day('t.approved_on'),
  approvalEndedOn: day('t.approval_ended_on'),
};
const stayColumns = { carerNo: number('t.carer_no'), childNo: number('t.child_no'), startedOn: day('t.started_on'), endedOn: day('t.ended_on') };
/** Households in which the children chosen ever stayed. */
const stayedIn = (where: string) => (where === '' ? '' : `where t.carer_no in (select t.carer_no from placements t ${where})`);

export const carers = { columns: householdColumns, from: (where: string) => `from carers t ${stayedIn(where)}` };
/** Stays of any child in those households. */
export const stays = { columns: stayColumns, from: (where: string) => `from placements t ${stayedIn(where) || 'where t.carer_no is not null'}` };
export const householdEvents = {
  columns: { carerNo: number('t.carer_no'), kind: code('t.kind', householdEventKinds), on: day('t.happened_on') },
  from: (where: string) => `from household_events t ${stayedIn(where)}`,
};
