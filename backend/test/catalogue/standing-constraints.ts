/**
 * Every constraint of the record, by table. What they refuse is tried from the catalogue (`refused-states.api.spec`), which cannot miss one that
 * is gone: so each is stated here too. Whoever adds one adds it here, and whoever drops one says so here.
 */
export const standing: Readonly<Record<string, readonly string[]>> = {
  acts: ['acts_child_fkey', 'acts_key', 'acts_reason_said', 'acts_request_once', 'acts_what_known'],
  alerts: ['alerts_alert_id_once', 'alerts_child_fkey', 'alerts_end_not_before_start', 'alerts_key', 'alerts_kind_formed', 'alerts_raised_by_fkey'],
  allocations: [
    'allocations_child_fkey', 'allocations_end_after_start', 'allocations_key', 'allocations_no_overlap', 'allocations_role_known',
    'allocations_staff_no_fkey',
  ],
  assessments: ['assessments_assessment_id_once', 'assessments_child_fkey', 'assessments_key', 'assessments_kind_known'],
  briefs: ['briefs_child_fkey', 'briefs_key', 'briefs_written_by_fkey'],
  care_and_support_plans: [
    'care_and_support_plans_assessment_fkey', 'care_and_support_plans_child_fkey', 'care_and_support_plans_key',
    'care_and_support_plans_permanence_option_known', 'care_and_support_plans_plan_id_once',
  ],
  care_leavers: [
    'care_leavers_accommodation_known', 'care_leavers_activity_known', 'care_leavers_category_known', 'care_leavers_child_fkey', 'care_leavers_key',
  ],
  carers: [
    'carers_agency_known', 'carers_authority_id_fkey', 'carers_carer_id_once', 'carers_end_after_start', 'carers_key', 'carers_kind_known',
    'carers_profit_status_known', 'carers_told_language_known',
  ],
  case_events: [
    'case_events_child_fkey', 'case_events_event_id_once', 'case_events_instant_on_day', 'case_events_key', 'case_events_kind_formed',
    'case_events_party_formed', 'case_events_placement_fkey', 'case_events_plan_fkey', 'case_events_review_fkey',
  ],
  child_protection: ['child_protection_category_known', 'child_protection_child_fkey', 'child_protection_key', 'child_protection_removed_not_before'],
  child_versions: [
    'child_versions_carer_fkey', 'child_versions_checked_by_fkey', 'child_versions_given_when_checked', 'child_versions_id_once', 'child_versions_key',
    'child_versions_language_known', 'child_versions_level_known', 'child_versions_of_one', 'child_versions_version_fkey',
  ],
  children: [
    'children_authority_id_fkey', 'children_child_id_once', 'children_disability_known', 'children_ethnicity_known', 'children_key',
    'children_preferred_language_known', 'children_public_id_once', 'children_sex_known',
  ],
  clocks: ['clocks_authority_id_fkey', 'clocks_pkey'],
  contact_arrangements: [
    'contact_arrangements_arrangement_id_once', 'contact_arrangements_basis_formed', 'contact_arrangements_child_fkey',
    'contact_arrangements_end_not_before_start', 'contact_arrangements_key', 'contact_arrangements_manner_formed', 'contact_arrangements_person_fkey',
    'contact_arrangements_with_somebody', 'contact_arrangements_withheld_by_fkey',
  ],
  documents: [
    'documents_child_fkey', 'documents_document_id_once', 'documents_key', 'documents_kind_formed', 'documents_language_formed',
    'documents_retention_formed', 'documents_sha256_formed', 'documents_title_said',
  ],
  escalations: [
    'escalations_child_fkey', 'escalations_escalation_id_once', 'escalations_key', 'escalations_raised_by_fkey', 'escalations_stage_known',
    'escalations_theme_known',
  ],
  exclusions: ['exclusions_child_fkey', 'exclusions_key', 'exclusions_kind_formed'],
  handovers: [
    'handovers_child_fkey', 'handovers_from_fkey', 'handovers_handover_id_once', 'handovers_key', 'handovers_reason_formed', 'handovers_role_known',
    'handovers_to_fkey',
  ],
  health_assessments: ['health_assessments_child_fkey', 'health_assessments_key', 'health_assessments_kind_known'],
  health_notes: [
    'health_notes_child_fkey', 'health_notes_end_not_before_start', 'health_notes_health_note_id_once', 'health_notes_key', 'health_notes_kind_formed',
  ],
  hearings: ['hearings_child_fkey', 'hearings_key', 'hearings_kind_formed'],
  household_events: ['household_events_carer_fkey', 'household_events_key', 'household_events_kind_formed'],
  learning_needs: ['learning_needs_child_fkey', 'learning_needs_end_not_before_start', 'learning_needs_key', 'learning_needs_plan_kept_by_formed'],
  legal_statuses: [
    'legal_statuses_child_fkey', 'legal_statuses_end_after_start', 'legal_statuses_key', 'legal_statuses_legal_status_known', 'legal_statuses_no_overlap',
  ],
  missing_episodes: ['missing_episodes_child_fkey', 'missing_episodes_key', 'missing_episodes_returned_not_before'],
  moved: ['moved_key'],
  notes: [
    'notes_authority_id_fkey', 'notes_child_fkey', 'notes_instant_on_day', 'notes_key', 'notes_kind_known', 'notes_language_known', 'notes_method_known',
    'notes_note_id_once', 'notes_staff_no_fkey',
  ],
  out_of_area_decisions: ['out_of_area_decisions_child_fkey', 'out_of_area_decisions_key', 'out_of_area_decisions_placement_fkey'],
  outcome_updates: [
    'outcome_updates_id_once', 'outcome_updates_key', 'outcome_updates_onward_known', 'outcome_updates_outcome_fkey', 'outcome_updates_score_check',
  ],
  pathway_assessments_and_plans: ['pathway_assessments_and_plans_child_fkey', 'pathway_assessments_and_plans_key', 'pathway_assessments_and_plans_kind_known'],
  people: ['people_authority_id_fkey', 'people_key', 'people_person_id_once', 'people_preferred_language_known'],
  periods_of_care: [
    'periods_of_care_category_of_need_known', 'periods_of_care_child_fkey', 'periods_of_care_end_after_start', 'periods_of_care_key',
    'periods_of_care_no_overlap', 'periods_of_care_reason_ended_known',
  ],
  personal_education_plans: ['personal_education_plans_child_fkey', 'personal_education_plans_exempt_known', 'personal_education_plans_key'],
  placement_plans: ['placement_plans_key', 'placement_plans_placement_fkey'],
  placements: [
    'placements_carer_no_fkey', 'placements_child_fkey', 'placements_end_after_start', 'placements_key', 'placements_no_overlap',
    'placements_placement_id_once', 'placements_placement_type_known', 'placements_provider_known', 'placements_reason_ended_known',
    'placements_setting_no_fkey',
  ],
  plan_actions: ['plan_actions_id_once', 'plan_actions_key', 'plan_actions_outcome_fkey'],
  plan_copies: [
    'plan_copies_given_or_withheld', 'plan_copies_id_once', 'plan_copies_key', 'plan_copies_language_known', 'plan_copies_method_known',
    'plan_copies_party_formed', 'plan_copies_version_fkey',
  ],
  plan_helpers: ['plan_helpers_id_once', 'plan_helpers_key', 'plan_helpers_party_formed', 'plan_helpers_version_fkey'],
  plan_outcomes: [
    'plan_outcomes_goal_score_check', 'plan_outcomes_id_once', 'plan_outcomes_key', 'plan_outcomes_now_score_check', 'plan_outcomes_start_score_check',
    'plan_outcomes_version_fkey', 'plan_outcomes_words_language_known',
  ],
  plan_parts: ['plan_parts_key', 'plan_parts_part_formed', 'plan_parts_version_fkey'],
  plan_versions: [
    'plan_versions_agreed_by_fkey', 'plan_versions_assessment_fkey', 'plan_versions_child_fkey', 'plan_versions_id_once', 'plan_versions_key',
    'plan_versions_plan_fkey', 'plan_versions_sent_by_fkey', 'plan_versions_state_known',
  ],
  positions: ['positions_key'],
  proceedings: ['proceedings_child_fkey', 'proceedings_key', 'proceedings_order_known', 'proceedings_order_not_before_issue'],
  protection_attendances: [
    'protection_attendances_agency_formed', 'protection_attendances_child_fkey', 'protection_attendances_key', 'protection_attendances_meeting_fkey',
  ],
  protection_meetings: ['protection_meetings_child_fkey', 'protection_meetings_key', 'protection_meetings_kind_formed', 'protection_meetings_meeting_id_once'],
  relationships: [
    'relationships_child_fkey', 'relationships_end_after_start', 'relationships_key', 'relationships_kind_known', 'relationships_person_fkey',
    'relationships_relationship_id_once', 'relationships_restricted_has_reason',
  ],
  reviews: [
    'reviews_chaired_by_fkey', 'reviews_child_fkey', 'reviews_key', 'reviews_not_spoken_reason_known', 'reviews_participation_known',
    'reviews_review_id_once',
  ],
  schools: ['schools_child_fkey', 'schools_end_after_start', 'schools_key'],
  settings: [
    'settings_authority_id_fkey', 'settings_key', 'settings_kind_known', 'settings_profit_status_known', 'settings_run_by_known', 'settings_setting_id_once',
  ],
  ssda903_origins: ['ssda903_origins_child_fkey', 'ssda903_origins_key', 'ssda903_origins_note_known'],
  staff: [
    'staff_authority_id_fkey', 'staff_employment_known', 'staff_end_after_start', 'staff_job_known', 'staff_key', 'staff_staff_id_once', 'staff_wte_share',
  ],
  supervision_actions: ['supervision_actions_key', 'supervision_actions_owner_fkey', 'supervision_actions_supervision_fkey'],
  supervision_decisions: [
    'supervision_decisions_child_fkey', 'supervision_decisions_decision_id_once', 'supervision_decisions_key', 'supervision_decisions_owner_fkey',
    'supervision_decisions_said', 'supervision_decisions_staff_fkey',
  ],
  supervisions: [
    'supervisions_authority_id_fkey', 'supervisions_key', 'supervisions_next_after', 'supervisions_staff_fkey', 'supervisions_supervision_id_once',
  ],
  team_memberships: [
    'team_memberships_authority_id_fkey', 'team_memberships_end_after_start', 'team_memberships_key', 'team_memberships_no_overlap',
    'team_memberships_staff_fkey', 'team_memberships_team_fkey',
  ],
  teams: ['teams_authority_id_fkey', 'teams_key', 'teams_name_once'],
  timeline_marks: [
    'timeline_marks_child_fkey', 'timeline_marks_key', 'timeline_marks_mark_id_once', 'timeline_marks_once_a_row', 'timeline_marks_row_or_event',
  ],
  visits: [
    'visits_child_fkey', 'visits_instant_on_day', 'visits_key', 'visits_language_known', 'visits_not_alone_reason_known', 'visits_not_seen_reason_known',
    'visits_purpose_known', 'visits_staff_no_fkey', 'visits_visit_id_once',
  ],
  voices: [
    'voices_child_fkey', 'voices_consent_known', 'voices_heard_by_fkey', 'voices_instant_on_day', 'voices_key', 'voices_language_known',
    'voices_method_formed', 'voices_voice_id_once',
  ],
  young_person_contacts: [
    'young_person_contacts_child_fkey', 'young_person_contacts_contact_id_once', 'young_person_contacts_key', 'young_person_contacts_method_formed',
  ],
};
