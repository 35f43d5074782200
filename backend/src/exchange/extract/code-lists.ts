import { alertKinds } from '../../domain/codes/alert-kinds.js';
import { careLeaverAccommodations } from '../../domain/codes/care-leaver-accommodations.js';
import { caseEventKinds } from '../../domain/codes/case-event-kinds.js';
import { categoriesOfNeed } from '../../domain/codes/categories-of-need.js';
import { healthProfessions } from '../../domain/codes/health-professions.js';
import { missingRisks } from '../../domain/codes/missing-risks.js';
import { exclusionKinds } from '../../domain/codes/exclusion-kinds.js';
import { planKeepers } from '../../domain/codes/plan-keepers.js';
import { healthNoteKinds } from '../../domain/codes/health-note-kinds.js';
import { hearingKinds } from '../../domain/codes/hearing-kinds.js';
import { protectionMeetingKinds } from '../../domain/codes/protection-meeting-kinds.js';
import { protectionAgencies } from '../../domain/codes/protection-agencies.js';
import { contactMethods } from '../../domain/codes/contact-methods.js';
import type { Code } from '../../domain/codes/code.js';
import { contactBases } from '../../domain/codes/contact-bases.js';
import { contactManners } from '../../domain/codes/contact-manners.js';
import { disabilities } from '../../domain/codes/disabilities.js';
import { documentKinds } from '../../domain/codes/document-kinds.js';
import { ethnicGroups } from '../../domain/codes/ethnic-groups.js';
import { householdEventKinds } from '../../domain/codes/household-event-kinds.js';
import { legalStatuses } from '../../domain/codes/legal-statuses.js';
import { participations } from '../../domain/codes/participations.js';
import { parties } from '../../domain/codes/parties.js';
import { permanenceOptions } from '../../domain/codes/permanence-options.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { protectionCategories } from '../../domain/codes/protection-categories.js';
import { reasonsEnded } from '../../domain/codes/reasons-ended.js';
import { voiceMethods } from '../../domain/codes/voice-methods.js';
import { retentionBases } from '../../domain/codes/retention-bases.js';

/** The code lists a field of the data package names. */
export const codeLists: Readonly<Record<string, readonly Code[]>> = {
  aelwyd_alert_kinds: alertKinds,
  aelwyd_case_event_kinds: caseEventKinds,
  aelwyd_contact_bases: contactBases,
  aelwyd_contact_manners: contactManners,
  aelwyd_household_event_kinds: householdEventKinds,
  aelwyd_parties: parties,
  aelwyd_voice_methods: voiceMethods,
  aelwyd_document_kinds: documentKinds,
  aelwyd_retention_bases: retentionBases,
  aelwyd_health_professions: healthProfessions,
  aelwyd_missing_risks: missingRisks,
  aelwyd_exclusion_kinds: exclusionKinds,
  aelwyd_plan_keepers: planKeepers,
  aelwyd_health_note_kinds: healthNoteKinds,
  aelwyd_hearing_kinds: hearingKinds,
  aelwyd_protection_meeting_kinds: protectionMeetingKinds,
  aelwyd_protection_agencies: protectionAgencies,
  aelwyd_contact_methods: contactMethods,
  ciw_care_leaver_accommodation: careLeaverAccommodations,
  ciw_permanency_plan_type: permanenceOptions,
  crcs_cpr_category: protectionCategories,
  ssda903_review_code: participations,
  wales_category_of_need: categoriesOfNeed,
  wales_disability_flag: disabilities,
  wales_ethnicity_census_codes: ethnicGroups,
  wales_lac_legal_status: legalStatuses,
  wales_lac_placement_type: placementTypes,
  wales_lac_reason_episode_ceased: reasonsEnded,
};
