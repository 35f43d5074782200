import { alertKinds } from '../../domain/codes/alert-kinds.js';
import { allocationRoles } from '../../domain/codes/allocation-roles.js';
import { assessmentKinds } from '../../domain/codes/assessment-kinds.js';
import { caseEventKinds } from '../../domain/codes/case-event-kinds.js';
import type { Code } from '../../domain/codes/code.js';
import { healthAssessmentKinds } from '../../domain/codes/health-assessment-kinds.js';
import { legalStatuses } from '../../domain/codes/legal-statuses.js';
import { pathwayKinds } from '../../domain/codes/pathway-kinds.js';
import { placementTypes } from '../../domain/codes/placement-types.js';
import { protectionCategories } from '../../domain/codes/protection-categories.js';
import { reasonsEnded } from '../../domain/codes/reasons-ended.js';
import type { Bilingual } from '../../domain/indicators/figure.js';
import type { TimelineRow } from './timeline.query.js';

type Knows = NonNullable<TimelineRow['knows']>;

/** What an entry says: its line, and what stands under it where there is more to say. */
export interface Said {
  title: Bilingual;
  detail: Bilingual | null;
}

const lines: Readonly<Record<string, (knows: Knows) => Bilingual>> = {
  'care-started': () => ({ en: 'Started to be looked after', cy: 'Dechreuodd dderbyn gofal' }),
  'care-ended': () => ({ en: 'Stopped being looked after', cy: 'Peidiodd â derbyn gofal' }),
  'legal-status': () => ({ en: 'Legal status from this day', cy: 'Statws cyfreithiol o’r diwrnod hwn' }),
  'home-started': () => ({ en: 'Came to live in a home', cy: 'Daeth i fyw mewn cartref' }),
  visit: ({ seen, alone }) =>
    !seen ? { en: 'Visit, not seen', cy: 'Ymweliad, heb weld y plentyn' }
    : alone === true ? { en: 'Visit, seen and seen alone', cy: 'Ymweliad, gwelwyd y plentyn, ac ar wahân' }
    : alone === false ? { en: 'Visit, seen but not alone', cy: 'Ymweliad, gwelwyd y plentyn ond nid ar wahân' }
    : { en: 'Visit, seen', cy: 'Ymweliad, gwelwyd y plentyn' },
  voice: () => ({ en: 'Said something', cy: 'Dywedodd rywbeth' }),
  review: () => ({ en: 'Review held', cy: 'Cynhaliwyd adolygiad' }),
  plan: () => ({ en: 'Care and support plan prepared', cy: 'Paratowyd cynllun gofal a chymorth' }),
  assessment: () => ({ en: 'Assessment completed', cy: 'Cwblhawyd asesiad' }),
  health: ({ refused }) => (refused === true ? { en: 'Health check refused', cy: 'Gwrthodwyd archwiliad iechyd' } : { en: 'Health', cy: 'Iechyd' }),
  'education-plan': () => ({ en: 'Personal education plan agreed', cy: 'Cytunwyd ar gynllun addysg personol' }),
  missing: ({ back }) => (back ? { en: 'Went missing, and came back', cy: 'Aeth ar goll, a daeth yn ôl' } : { en: 'Went missing; no return is recorded', cy: 'Aeth ar goll; nid oes cofnod o ddychwelyd' }),
  proceedings: () => ({ en: 'Court proceedings began', cy: 'Dechreuodd achos llys' }),
  'final-order': () => ({ en: 'Final order made', cy: 'Gwnaed y gorchymyn terfynol' }),
  registered: () => ({ en: 'Name placed on the child protection register', cy: 'Rhoddwyd yr enw ar y gofrestr amddiffyn plant' }),
  worker: () => ({ en: 'A new worker', cy: 'Gweithiwr newydd' }),
  supervision: () => ({ en: 'Decided in supervision', cy: 'Penderfynwyd mewn goruchwyliaeth' }),
  concern: () => ({ en: 'Reviewing officer raised a concern', cy: 'Cododd y swyddog adolygu bryder' }),
  alert: () => ({ en: 'Alert raised', cy: 'Codwyd rhybudd' }),
  note: ({ note }) => noteLines[String(note)] ?? { en: 'Note', cy: 'Nodyn' },
};

const noteLines: Readonly<Record<string, Bilingual>> = {
  call: { en: 'Call', cy: 'Galwad' },
  message: { en: 'Message', cy: 'Neges' },
  meeting: { en: 'Meeting', cy: 'Cyfarfod' },
  'direct-work': { en: 'Direct work', cy: 'Gwaith uniongyrchol' },
  decision: { en: 'Decision', cy: 'Penderfyniad' },
  'keep-in-touch': { en: 'Keeping in touch', cy: 'Cadw mewn cysylltiad' },
};

/** Which code of an entry its second line says, and the list it is of. */
const details: readonly { name: string; list: readonly Code[] }[] = [
  { name: 'reason', list: reasonsEnded }, { name: 'status', list: legalStatuses }, { name: 'type', list: placementTypes }, { name: 'kind', list: [...assessmentKinds, ...pathwayKinds, ...healthAssessmentKinds] },
  { name: 'category', list: protectionCategories }, { name: 'role', list: allocationRoles }, { name: 'alert', list: alertKinds },
];

/** An entry in words. What happened is one sentence of its own in each language, and never put together from parts. */
export function saidOf({ says, knows: known, words }: Pick<TimelineRow, 'says' | 'knows' | 'words'>): Said {
  const knows = known ?? {};
  if (says === 'own') return { title: { en: words ?? '', cy: words ?? '' }, detail: null };
  if (says === 'event') return { title: titleIn(caseEventKinds, knows['event']) ?? { en: 'Event', cy: 'Digwyddiad' }, detail: null };
  if (says === 'health' && knows['refused'] !== true) return { title: titleIn(healthAssessmentKinds, knows['kind'])!, detail: null };
  if (says === 'pathway') return { title: titleIn(pathwayKinds, knows['kind'])!, detail: null };
  const { name, list } = details.find((one) => one.name in knows) ?? {};
  const detail = name && list ? titleIn(says === 'assessment' ? assessmentKinds : list, knows[name]) : null;
  const withWhom = typeof knows['with'] === 'string' ? knows['with'] : null;
  return { title: lines[says]!(knows), detail: withWhom ? { en: withWhom, cy: withWhom } : detail };
}

function titleIn(list: readonly Code[], code: unknown): Bilingual | null {
  const found = list.find((one) => one.code === code);
  return found ? { en: found.en, cy: found.cy } : null;
}
