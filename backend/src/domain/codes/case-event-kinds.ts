import type { Code } from './code.js';

/**
 * Happenings and acts of a case on which a duty turns and which have no record of their own. Each row of the record has the
 * day, for clocks in hours the instant, and what it is about: a placement, review or plan, a party, a day it is needed by.
 */
export const caseEventKinds = [
  // Care and support plan
  { code: 'plan-agreed', en: 'Plan agreed', cy: 'Cytunwyd ar y cynllun' },
  { code: 'plan-copy-given', en: 'Copy of the plan given', cy: 'Rhoddwyd copi o’r cynllun' },
  { code: 'significant-change-proposed', en: 'Significant change to the plan proposed', cy: 'Cynigiwyd newid sylweddol i’r cynllun' },
  { code: 'court-plan-due', en: 'Court directed a care plan', cy: 'Cyfarwyddodd y llys gynllun gofal' },
  { code: 'court-plan-filed', en: 'Care plan filed at court', cy: 'Ffeiliwyd cynllun gofal yn y llys' },
  // Education
  { code: 'school-started', en: 'Started at a school', cy: 'Dechreuodd mewn ysgol' },
  { code: 'idp-raised', en: 'Additional learning needs brought to attention', cy: 'Tynnwyd sylw at anghenion dysgu ychwanegol' },
  { code: 'idp-decided', en: 'Decided there are no additional learning needs', cy: 'Penderfynwyd nad oes anghenion dysgu ychwanegol' },
  { code: 'idp-given', en: 'Individual development plan given', cy: 'Rhoddwyd cynllun datblygu unigol' },
  { code: 'idp-reviewed', en: 'Individual development plan reviewed', cy: 'Adolygwyd y cynllun datblygu unigol' },
  { code: 'idp-ended', en: 'Individual development plan ended', cy: 'Daeth y cynllun datblygu unigol i ben' },
  { code: 'key-stage-4-move-approved', en: 'Move in key stage 4 approved', cy: 'Cymeradwywyd symud yng nghyfnod allweddol 4' },
  // Placement
  { code: 'placement-notice', en: 'Notice of a placement given', cy: 'Rhoddwyd hysbysiad o leoliad' },
  { code: 'placement-ending-notice', en: 'Notice that a placement ends given', cy: 'Rhoddwyd hysbysiad bod lleoliad yn dod i ben' },
  { code: 'section-124-approved', en: 'Placement outside England and Wales approved', cy: 'Cymeradwywyd lleoliad y tu allan i Gymru a Lloegr' },
  { code: 'parent-placement-interview', en: 'Parent interviewed before placement', cy: 'Cyfweliad â rhiant cyn lleoli' },
  { code: 'parent-placement-approved', en: 'Placement with a parent approved', cy: 'Cymeradwywyd lleoliad gyda rhiant' },
  { code: 'approval-terms-amended', en: 'Terms of approval amended', cy: 'Diwygiwyd telerau cymeradwyo' },
  { code: 'temporary-approval-extended', en: 'Temporary approval extended', cy: 'Estynnwyd cymeradwyaeth dros dro' },
  { code: 'full-approval', en: 'Connected person approved in full', cy: 'Cymeradwywyd y person cysylltiedig yn llawn' },
  // Visits
  { code: 'visit-requested', en: 'Visit asked for', cy: 'Gofynnwyd am ymweliad' },
  { code: 'visit-request-refused', en: 'Visit refused with reasons', cy: 'Gwrthodwyd ymweliad gyda rhesymau' },
  { code: 'provider-enforcement', en: 'Told of enforcement against the home', cy: 'Hysbyswyd o orfodi yn erbyn y cartref' },
  { code: 'visit-written-up', en: 'Visit written up', cy: 'Ysgrifennwyd yr ymweliad' },
  // Reviews; the cases of regulation 39(3)
  { code: 'review-asked-absence', en: 'Absent from the placement, or repeatedly so', cy: 'Yn absennol o’r lleoliad, neu dro ar ôl tro' },
  { code: 'review-asked-concern', en: 'Carer, parent or area authority told of a concern', cy: 'Mynegodd gofalwr, rhiant neu awdurdod ardal bryder' },
  { code: 'review-asked-child', en: 'Child asked for a review', cy: 'Gofynnodd y plentyn am adolygiad' },
  { code: 'review-asked-iro', en: 'Reviewing officer asked for a review', cy: 'Gofynnodd y swyddog adolygu am adolygiad' },
  { code: 'review-asked-accommodation-ending', en: 'Emergency accommodation about to end', cy: 'Llety brys ar fin dod i ben' },
  { code: 'review-asked-release', en: 'Release from detention ahead', cy: 'Rhyddhau o’r ddalfa i ddod' },
  { code: 'review-asked-stopping', en: 'Accommodation to stop with nobody to provide it after', cy: 'Llety i ddod i ben heb neb i’w ddarparu wedyn' },
  { code: 'review-asked-family-support', en: 'Family referred to an integrated family support team', cy: 'Cyfeiriwyd y teulu at dîm integredig cymorth i deuluoedd' },
  { code: 'review-not-justified', en: 'Reviewing officer: early review not justified', cy: 'Swyddog adolygu: nid oes cyfiawnhad dros adolygiad cynnar' },
  { code: 'review-decisions-sent', en: 'Decisions of a review sent', cy: 'Anfonwyd penderfyniadau adolygiad' },
  { code: 'review-record-written', en: 'Record of a review written', cy: 'Ysgrifennwyd cofnod adolygiad' },
  { code: 'review-decision-due', en: 'Review decided something by a day', cy: 'Penderfynodd adolygiad rywbeth erbyn diwrnod' },
  { code: 'review-decision-done', en: 'Decision of a review carried out', cy: 'Gweithredwyd penderfyniad adolygiad' },
  { code: 'midpoint-check', en: 'Check between reviews', cy: 'Gwiriad rhwng adolygiadau' },
  { code: 'dispute-answered', en: 'Reviewing officer’s concern answered', cy: 'Atebwyd pryder y swyddog adolygu' },
  { code: 'ceasing-approved', en: 'Ceasing to look after approved', cy: 'Cymeradwywyd rhoi’r gorau i ofalu' },
  // Detention and secure accommodation
  { code: 'detention-plan-made', en: 'Detention placement plan made', cy: 'Gwnaed cynllun lleoli dan gadwad' },
  { code: 'secure-reviewed', en: 'Secure accommodation reviewed', cy: 'Adolygwyd llety diogel' },
  { code: 'secure-authorised', en: 'Court authorised secure accommodation', cy: 'Awdurdododd y llys lety diogel' },
  { code: 'secure-under-13-approved', en: 'Secure accommodation under 13 approved', cy: 'Cymeradwywyd llety diogel o dan 13' },
  { code: 'secure-notice', en: 'Secure home told of the placement', cy: 'Hysbysodd y cartref diogel am y lleoliad' },
  // Leaving care
  { code: 'course-told', en: 'Young person told us of a course', cy: 'Dywedodd y person ifanc wrthym am gwrs' },
  { code: 'pathway-review-asked', en: 'Review of the pathway plan asked for', cy: 'Gofynnwyd am adolygu’r cynllun llwybr' },
  { code: 'contact-lost', en: 'Touch lost', cy: 'Collwyd cysylltiad' },
  { code: 'contact-tried', en: 'Contact tried', cy: 'Ceisiwyd cysylltu' },
  { code: 'contact-made', en: 'In touch', cy: 'Mewn cysylltiad' },
  { code: 'living-arrangement-discussed', en: 'Staying after 18 talked over', cy: 'Trafodwyd aros ar ôl 18' },
  { code: 'living-arrangement-decided', en: 'Staying after 18 decided', cy: 'Penderfynwyd ar aros ar ôl 18' },
  // Protection
  { code: 'referred', en: 'Referred for an assessment', cy: 'Atgyfeiriwyd i’w asesu' },
  { code: 'concern-reported', en: 'Child reported to be at risk', cy: 'Adroddwyd bod plentyn mewn perygl' },
  { code: 'concern-decided', en: 'Response to the report decided', cy: 'Penderfynwyd ar yr ymateb' },
  { code: 'strategy-decided', en: 'Strategy discussion decided on', cy: 'Penderfynwyd cynnal trafodaeth strategaeth' },
  { code: 'enquiry-outcome', en: 'Outcome of the enquiries', cy: 'Canlyniad yr ymholiadau' },
  { code: 'outline-plan-sent', en: 'Outline protection plan sent', cy: 'Anfonwyd y cynllun amddiffyn amlinellol' },
  { code: 'core-group', en: 'Core group', cy: 'Grŵp craidd' },
  { code: 'review-conference', en: 'Review conference', cy: 'Cynhadledd adolygu' },
  { code: 'protection-visit', en: 'Visit under the protection plan', cy: 'Ymweliad o dan y cynllun amddiffyn' },
  { code: 'emergency-order-extended', en: 'Emergency protection order extended', cy: 'Estynnwyd gorchymyn amddiffyn brys' },
  { code: 'transfer-in-notified', en: 'Told of a registered child moving in', cy: 'Hysbyswyd am blentyn cofrestredig yn symud i mewn' },
  { code: 'transfer-in-conference', en: 'Conference on moving in', cy: 'Cynhadledd ar symud i mewn' },
  // Advocacy, complaints, death, access
  { code: 'advocacy-offered', en: 'Advocate offered', cy: 'Cynigiwyd eiriolwr' },
  { code: 'complaint-received', en: 'Complaint received', cy: 'Derbyniwyd cwyn' },
  { code: 'complaint-acknowledged', en: 'Complaint acknowledged', cy: 'Cydnabuwyd cwyn' },
  { code: 'complaint-discussed', en: 'Complaint talked over', cy: 'Trafodwyd cwyn' },
  { code: 'complaint-formal', en: 'Complaint taken to the formal stage', cy: 'Aeth cwyn i’r cam ffurfiol' },
  { code: 'complaint-answered', en: 'Complaint answered', cy: 'Atebwyd cwyn' },
  { code: 'death-notified', en: 'Death notified', cy: 'Hysbyswyd am farwolaeth' },
  { code: 'record-requested', en: 'Own record asked for', cy: 'Gofynnwyd am y cofnod' },
  { code: 'record-given', en: 'Own record given', cy: 'Rhoddwyd y cofnod' },
] as const satisfies readonly Code[];

export type CaseEventKind = (typeof caseEventKinds)[number]['code'];
