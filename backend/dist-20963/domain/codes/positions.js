import { activities } from './activities.js';
import { agencies } from './agencies.js';
import { allocationRoles } from './allocation-roles.js';
import { careLeaverAccommodations } from './care-leaver-accommodations.js';
import { carerKinds } from './carer-kinds.js';
import { positionOf } from './code.js';
import { ethnicGroups } from './ethnic-groups.js';
import { healthAssessmentKinds } from './health-assessment-kinds.js';
import { jobs } from './jobs.js';
import { legalStatuses } from './legal-statuses.js';
import { participations } from './participations.js';
import { pathwayKinds } from './pathway-kinds.js';
import { placementTypes } from './placement-types.js';
import { providers } from './providers.js';
import { reasonsEnded } from './reasons-ended.js';
import { sexes } from './sexes.js';
/** Positions in the code lists that the law names; facts hold positions, so a comparison with these reads as the code. */ export const SHORT_BREAKS = positionOf(legalStatuses, 'V1');
export const SECTION_76 = positionOf(legalStatuses, 'V2');
export const INTERIM_CARE_ORDER = positionOf(legalStatuses, 'C1');
export const FULL_CARE_ORDER = positionOf(legalStatuses, 'C2');
export const REMAND = positionOf(legalStatuses, 'J1');
export const PLACEMENT_ORDER = positionOf(legalStatuses, 'E1');
export const WITH_PARENTS = positionOf(placementTypes, 'P1');
export const INDEPENDENT = positionOf(providers, 'independent');
export const RETURNED_HOME = positionOf(reasonsEnded, 'E4');
export const SOCIAL_WORKER_ROLE = positionOf(allocationRoles, 'social-worker');
export const PERSONAL_ADVISER_ROLE = positionOf(allocationRoles, 'personal-adviser');
export const WHEN_IM_READY = positionOf(careLeaverAccommodations, 'WIR');
export const PATHWAY_PLAN = positionOf(pathwayKinds, 'plan');
export const OWN_AGENCY = positionOf(agencies, 'own');
export const MALE = positionOf(sexes, 'male');
export const HEALTH_ASSESSMENT = positionOf(healthAssessmentKinds, 'initial');
export const HEALTH_REVIEW = positionOf(healthAssessmentKinds, 'review');
/** One mark for each code of a list: 1 where the code is among those meant. */ export function marks(list, isMeant) {
    return Uint8Array.from(list, (entry)=>isMeant(entry) ? 1 : 0);
}
const among = (...codes)=>(entry)=>codes.includes(entry.code);
const placed = (...settings)=>marks(placementTypes, (type)=>settings.includes(type.setting));
export const isFosterCare = placed('foster');
export const isSecure = placed('secure');
export const isAbsence = placed('absent');
export const isConnectedCarer = marks(placementTypes, among('F1', 'F4'));
export const isAgencyFosterCare = marks(placementTypes, among('F3', 'F6'));
/** H…, S1 and R1 to R3: provided by somebody the record has to name. */ export const hasNamedProvider = marks(placementTypes, (type)=>type.code.startsWith('H') || among('S1', 'R1', 'R2', 'R3')(type));
/** Types regulation 12 speaks of: F…, H…, S1, R1 to R3, P2, P3 and Z1. */ export const isRegulation12 = marks(placementTypes, (type)=>/^[FH]/.test(type.code) || among('S1', 'R1', 'R2', 'R3', 'P2', 'P3', 'Z1')(type));
export const attended = marks(participations, among('PN1', 'PN2', 'PN3', 'PN4'));
export const isNeet = marks(activities, (activity)=>activity.code.startsWith('neet'));
export const isFosterCarer = marks(carerKinds, among('mainstream', 'connected-person', 'temporary-connected-person'));
export const isChildrensSocialWorker = marks(jobs, among('social-worker', 'senior-practitioner'));
const settings = [
    'foster',
    'parents',
    'childrens-home',
    'secure',
    'residential-school',
    'other-residential',
    'independent-living',
    'adoption',
    'custody',
    'absent',
    'other'
];
/** Position of each placement type's setting in the order the data profile prints settings. */ export const settingAt = Int8Array.from(placementTypes, (type)=>settings.indexOf(type.setting));
const bands = [
    'White',
    'Mixed',
    'Asian',
    'Black',
    'Other'
];
/** Position of each ethnic group's band in the order reports print bands; -1 where it has none. */ export const bandAt = Int8Array.from(ethnicGroups, (group)=>bands.indexOf(group.band));

//# sourceMappingURL=positions.js.map