import { caseEventKinds } from '../codes/case-event-kinds.js';
import { householdEventKinds } from '../codes/household-event-kinds.js';
import type { Bilingual } from '../indicators/figure.js';

/** By file and column of the extract. Each stands after “Not recorded:”. */
const facts: Readonly<Record<string, Bilingual>> = {
  'children.date_of_birth': { en: 'the date of birth', cy: 'y dyddiad geni' },
  'periods-of-care.ended_on': { en: 'the day the period of care ended', cy: 'y diwrnod y daeth y cyfnod o ofal i ben' },
  'periods-of-care.reason_ended': { en: 'why the period of care ended', cy: 'pam y daeth y cyfnod o ofal i ben' },
  'legal-statuses.legal_status': { en: 'the legal status', cy: 'y statws cyfreithiol' },
  'carers.kind': { en: 'what kind of carer it is', cy: 'pa fath o ofalwr ydyw' },
  'carers.agency': { en: 'whose foster carer it is', cy: 'gofalwr maeth pwy ydyw' },
  'carers.approved_on': { en: 'the day the carer was approved', cy: 'y diwrnod y cymeradwywyd y gofalwr' },
  'settings.kind': { en: 'what kind of home it is', cy: 'pa fath o gartref ydyw' },
  placements: { en: 'where the child lives', cy: 'ble mae’r plentyn yn byw' },
  'placements.started_at': { en: 'the time the placement began', cy: 'yr amser y dechreuodd y lleoliad' },
  'placements.carer_id': { en: 'which carer the child lives with', cy: 'gyda pha ofalwr y mae’r plentyn yn byw' },
  'placements.area_authority': { en: 'which council’s area the placement is in', cy: 'ardal pa gyngor y mae’r lleoliad ynddi' },
  'placements.emergency': { en: 'whether the placement was made in an emergency', cy: 'a wnaed y lleoliad mewn argyfwng' },
  'placements.intended_until_18': { en: 'whether the placement is meant to last until 18', cy: 'a fwriedir i’r lleoliad barhau hyd at 18 oed' },
  'placements.temporary_approval_on': { en: 'the day temporary approval was given', cy: 'y diwrnod y rhoddwyd cymeradwyaeth dros dro' },
  'placements.plan_made_on': { en: 'the day the placement plan was made', cy: 'y diwrnod y gwnaed y cynllun lleoli' },
  'placements.plan_signed_on': { en: 'the day the placement plan was signed', cy: 'y diwrnod y llofnodwyd y cynllun lleoli' },
  'placements.assessment_completed_on': { en: 'the day the assessment of the parent or carer was completed', cy: 'y diwrnod y cwblhawyd asesiad y rhiant neu’r gofalwr' },
  'placements.reason_ended': { en: 'why the placement ended', cy: 'pam y daeth y lleoliad i ben' },
  'out-of-area-decisions': { en: 'the decision to place out of the area', cy: 'y penderfyniad i leoli y tu allan i’r ardal' },
  'out-of-area-decisions.panel_met_on': { en: 'the day the panel met', cy: 'y diwrnod y cyfarfu’r panel' },
  'out-of-area-decisions.panel_approved': { en: 'whether the panel approved', cy: 'a gymeradwyodd y panel' },
  'out-of-area-decisions.referred_to_panel_on': { en: 'the day it was referred to the panel', cy: 'y diwrnod y’i cyfeiriwyd at y panel' },
  'out-of-area-decisions.nominated_officer_approved_on': { en: 'the day the nominated officer approved', cy: 'y diwrnod y cymeradwyodd y swyddog enwebedig' },
  'out-of-area-decisions.first_notified_at': { en: 'the time of the first notice', cy: 'amser yr hysbysiad cyntaf' },
  'out-of-area-decisions.area_authority_notified_on': { en: 'the day the area authority was told', cy: 'y diwrnod yr hysbyswyd awdurdod yr ardal' },
  'out-of-area-decisions.health_board_notified_on': { en: 'the day the health board was told', cy: 'y diwrnod yr hysbyswyd y bwrdd iechyd' },
  'out-of-area-decisions.education_notified_on': { en: 'the day the education provider was told', cy: 'y diwrnod yr hysbyswyd y darparwr addysg' },
  'visits.statutory': { en: 'whether the visit was a statutory one', cy: 'a oedd yr ymweliad yn un statudol' },
  'visits.seen': { en: 'whether the child was seen', cy: 'a welwyd y plentyn' },
  'visits.seen_alone': { en: 'whether the child was seen alone', cy: 'a welwyd y plentyn ar ei ben ei hun' },
  'visits.not_alone_reason': { en: 'why the child was not seen alone', cy: 'pam na welwyd y plentyn ar ei ben ei hun' },
  'visits.well_being_safeguarded': { en: 'whether well-being was safeguarded', cy: 'a ddiogelwyd llesiant' },
  'assessments.started_on': { en: 'the day the assessment began', cy: 'y diwrnod y dechreuodd yr asesiad' },
  'assessments.completed_on': { en: 'the day the assessment was completed', cy: 'y diwrnod y cwblhawyd yr asesiad' },
  'care-and-support-plans.has_health_plan': { en: 'whether the plan has a health plan', cy: 'a oes cynllun iechyd yn y cynllun' },
  'care-and-support-plans.has_personal_education_plan': { en: 'whether the plan has a personal education plan', cy: 'a oes cynllun addysg personol yn y cynllun' },
  'care-and-support-plans.permanence_option': { en: 'the long-term option of the plan', cy: 'opsiwn hirdymor y cynllun' },
  'care-and-support-plans.agreed_with_child': { en: 'whether the plan was agreed with the child', cy: 'a gytunwyd ar y cynllun gyda’r plentyn' },
  'care-and-support-plans.child_has_copy_on': { en: 'the day the child was given a copy of the plan', cy: 'y diwrnod y rhoddwyd copi o’r cynllun i’r plentyn' },
  'care-and-support-plans.outcomes': { en: 'the outcomes of the plan', cy: 'canlyniadau’r cynllun' },
  'care-and-support-plans.outcomes_with_timescale': { en: 'which outcomes of the plan have a timescale', cy: 'pa ganlyniadau yn y cynllun sydd ag amserlen' },
  'personal-education-plans.agreed_on': { en: 'the day the personal education plan was agreed', cy: 'y diwrnod y cytunwyd ar y cynllun addysg personol' },
  'personal-education-plans.school_started_on': { en: 'the day the child started at the school', cy: 'y diwrnod y dechreuodd y plentyn yn yr ysgol' },
  'personal-education-plans.exempt': { en: 'whether a category without a personal education plan applies', cy: 'a yw categori heb gynllun addysg personol yn gymwys' },
  'personal-education-plans.reviewed_on': { en: 'the day the personal education plan was reviewed', cy: 'y diwrnod yr adolygwyd y cynllun addysg personol' },
  'health-assessments.assessed_on': { en: 'the day of the health assessment', cy: 'diwrnod yr asesiad iechyd' },
  'health-assessments.refused': { en: 'whether the health assessment was refused', cy: 'a wrthodwyd yr asesiad iechyd' },
  'reviews.held_on': { en: 'the day of the review', cy: 'diwrnod yr adolygiad' },
  'reviews.adjourned_on': { en: 'whether the review was adjourned', cy: 'a ohiriwyd yr adolygiad' },
  'reviews.chaired_by': { en: 'who chaired the review', cy: 'pwy a gadeiriodd yr adolygiad' },
  'reviews.iro_spoke_with_child_on': { en: 'whether the reviewing officer spoke with the child alone', cy: 'a siaradodd y swyddog adolygu â’r plentyn ar ei ben ei hun' },
  'reviews.not_spoken_reason': { en: 'why the reviewing officer did not speak with the child', cy: 'pam na siaradodd y swyddog adolygu â’r plentyn' },
  'reviews.advocacy_offered': { en: 'whether advocacy was offered', cy: 'a gynigiwyd eiriolaeth' },
  'reviews.parents_views_obtained': { en: 'whether the parents’ views were obtained', cy: 'a gafwyd barn y rhieni' },
  'reviews.permanence_plan_clear': { en: 'whether the plan for permanence was clear', cy: 'a oedd y cynllun sefydlogrwydd yn glir' },
  'reviews.record_distributed_on': { en: 'the day the record of the review was sent', cy: 'y diwrnod yr anfonwyd cofnod yr adolygiad' },
  'reviews.early': { en: 'whether the review was an early one', cy: 'a oedd yr adolygiad yn un cynnar' },
  'escalations.resolved_on': { en: 'the day the concern was resolved', cy: 'y diwrnod y datryswyd y pryder' },
  'escalations.stage': { en: 'the stage of the escalation', cy: 'cam yr uwchgyfeirio' },
  'care-leavers.category': { en: 'the category of young person', cy: 'categori’r person ifanc' },
  'care-leavers.accommodation': { en: 'where the young person lives', cy: 'ble mae’r person ifanc yn byw' },
  'care-leavers.accommodation_suitable': { en: 'whether the accommodation is suitable', cy: 'a yw’r llety’n addas' },
  'care-leavers.in_touch': { en: 'whether the council is in touch', cy: 'a yw’r cyngor mewn cysylltiad' },
  'pathway-assessments-and-plans.copy_given_on': { en: 'the day the young person was given a copy', cy: 'y diwrnod y rhoddwyd copi i’r person ifanc' },
  'pathway-assessments-and-plans.young_person_took_part': { en: 'whether the young person took part', cy: 'a gymerodd y person ifanc ran' },
  'missing-episodes.returned_at': { en: 'when the child returned', cy: 'pryd y dychwelodd y plentyn' },
  'missing-episodes.return_interview_held_at': { en: 'when the return interview was held', cy: 'pryd y cynhaliwyd y cyfweliad dychwelyd' },
  'missing-episodes.return_interview_offered_at': { en: 'when the return interview was offered', cy: 'pryd y cynigiwyd y cyfweliad dychwelyd' },
  'missing-episodes.interview_declined': { en: 'whether the return interview was declined', cy: 'a wrthodwyd y cyfweliad dychwelyd' },
  'proceedings.final_order_on': { en: 'the day of the final order', cy: 'diwrnod y gorchymyn terfynol' },
  'proceedings.extended_weeks': { en: 'whether the proceedings were extended', cy: 'a estynnwyd yr achos' },
  'child-protection.strategy_discussion_on': { en: 'the day of the strategy discussion', cy: 'diwrnod y drafodaeth strategaeth' },
  'child-protection.initial_conference_on': { en: 'the day of the initial conference', cy: 'diwrnod y gynhadledd gychwynnol' },
  'child-protection.registered_on': { en: 'the day of registration', cy: 'diwrnod y cofrestru' },
  'child-protection.first_core_group_on': { en: 'the day of the first core group', cy: 'diwrnod y grŵp craidd cyntaf' },
  'case-events.needed_by': { en: 'the day it is needed by', cy: 'y diwrnod y mae ei angen erbyn' },
  'case-events.happened_at': { en: 'the time it happened', cy: 'yr amser y digwyddodd' },
  'school-terms': { en: 'the council’s school terms', cy: 'tymhorau ysgol y cyngor' },
};

const events: Readonly<Record<string, readonly { code: string; en: string; cy: string }[]>> = { 'case-events': caseEventKinds, 'household-events': householdEventKinds };

/**
 * The fact a duty finds missing, in words that stand after “Not recorded:”.
 *
 * @throws RangeError on one nothing is said of
 */
export function missingFact(key: string): Bilingual {
  const said = facts[key];
  if (said) return said;
  const [file = '', kind = ''] = key.split('.');
  const event = events[file]?.find(({ code }) => code === kind);
  if (!event) throw new RangeError(`No words for the missing fact ${key}`);
  return { en: `“${event.en}”`, cy: `“${event.cy}”` };
}
