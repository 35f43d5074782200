import { kindTable, type KindTable } from './kind-table.js';
import { alerts } from './kinds/alerts.js';
import { allocations } from './kinds/allocations.js';
import { assessments } from './kinds/assessments.js';
import { careAndSupportPlans } from './kinds/care-and-support-plans.js';
import { careLeavers } from './kinds/care-leavers.js';
import { carers } from './kinds/carers.js';
import { caseEvents } from './kinds/case-events.js';
import { childProtection } from './kinds/child-protection.js';
import { children } from './kinds/children.js';
import { contactArrangements } from './kinds/contact-arrangements.js';
import { documents } from './kinds/documents.js';
import { escalations } from './kinds/escalations.js';
import { handovers } from './kinds/handovers.js';
import { healthAssessments } from './kinds/health-assessments.js';
import { householdEvents } from './kinds/household-events.js';
import { legalStatuses } from './kinds/legal-statuses.js';
import { missingEpisodes } from './kinds/missing-episodes.js';
import { notes } from './kinds/notes.js';
import { outOfAreaDecisions } from './kinds/out-of-area-decisions.js';
import { pathwayAssessmentsAndPlans } from './kinds/pathway-assessments-and-plans.js';
import { periodsOfCare } from './kinds/periods-of-care.js';
import { personalEducationPlans } from './kinds/personal-education-plans.js';
import { people } from './kinds/people.js';
import { placementPlans } from './kinds/placement-plans.js';
import { placements } from './kinds/placements.js';
import { proceedings } from './kinds/proceedings.js';
import { relationships } from './kinds/relationships.js';
import { reviews } from './kinds/reviews.js';
import { settings } from './kinds/settings.js';
import { staff } from './kinds/staff.js';
import { supervisionDecisions } from './kinds/supervision-decisions.js';
import { visits } from './kinds/visits.js';
import { voices } from './kinds/voices.js';
import { schools } from './kinds/schools.js';
import { exclusions } from './kinds/exclusions.js';
import { learningNeeds } from './kinds/learning-needs.js';
import { healthNotes } from './kinds/health-notes.js';
import { protectionMeetings } from './kinds/protection-meetings.js';
import { protectionAttendances } from './kinds/protection-attendances.js';
import { hearings } from './kinds/hearings.js';
import { youngPersonContacts } from './kinds/young-person-contacts.js';
import { noSuchKind } from './record-problems.js';
import type { RecordKind } from './record-kind.js';

/** Every kind of row that is recorded by hand; the owner of a table adds its kind here. */
export const recordKinds: readonly RecordKind[] = [
  children,
  periodsOfCare,
  legalStatuses,
  caseEvents,
  placements,
  placementPlans,
  outOfAreaDecisions,
  allocations,
  handovers,
  supervisionDecisions,
  people,
  relationships,
  contactArrangements,
  voices,
  alerts,
  visits,
  notes,
  assessments,
  careAndSupportPlans,
  personalEducationPlans,
  schools,
  exclusions,
  learningNeeds,
  healthAssessments,
  healthNotes,
  reviews,
  escalations,
  childProtection,
  protectionMeetings,
  protectionAttendances,
  missingEpisodes,
  proceedings,
  hearings,
  careLeavers,
  youngPersonContacts,
  pathwayAssessmentsAndPlans,
  documents,
  carers,
  settings,
  householdEvents,
  staff,
];

const tables = new Map<string, KindTable>(recordKinds.map((kind) => [kind.name, kindTable(kind)]));

/** @throws NotFound for a kind there is not */
export function tableOf(kind: string): KindTable {
  const table = tables.get(kind);
  if (!table) throw noSuchKind();
  return table;
}
