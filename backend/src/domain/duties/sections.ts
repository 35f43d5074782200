import type { Bilingual } from '../indicators/figure.js';
import type { Duty } from './duty.js';
import { adoptionDuties } from './register/adoption.js';
import { authorityDuties } from './register/authority.js';
import { educationDuties } from './register/education.js';
import { fosterDuties } from './register/foster.js';
import { healthDuties } from './register/health.js';
import { leavingCareDuties } from './register/leaving-care.js';
import { parentPlacementDuties } from './register/parents.js';
import { placementDuties } from './register/placement.js';
import { planDuties } from './register/plan.js';
import { protectionDuties } from './register/protection.js';
import { recordDuties } from './register/records.js';
import { remandDuties } from './register/remand.js';
import { reviewDuties } from './register/reviews.js';
import { secureDuties } from './register/secure.js';
import { shortBreakDuties } from './register/short-breaks.js';
import { visitDuties } from './register/visits.js';
import { voiceDuties } from './register/voice.js';

/** A part of the register, under which pages group its duties. */
export interface DutySection {
  /** Also its name in addresses: `leaving-care`. */
  code: string;
  title: Bilingual;
  duties: readonly Duty[];
}

/** The parts of the register, in the order of the legal specification. */
export const dutySections: readonly DutySection[] = [
  { code: 'plan', title: { en: 'Care and support plan', cy: 'Cynllun gofal a chymorth' }, duties: planDuties },
  { code: 'health', title: { en: 'Health', cy: 'Iechyd' }, duties: healthDuties },
  { code: 'education', title: { en: 'Education', cy: 'Addysg' }, duties: educationDuties },
  { code: 'placement', title: { en: 'Placement', cy: 'Lleoliad' }, duties: placementDuties },
  { code: 'parents', title: { en: 'Placement with parents', cy: 'Lleoli gyda rhieni' }, duties: parentPlacementDuties },
  { code: 'foster', title: { en: 'Foster care', cy: 'Gofal maeth' }, duties: fosterDuties },
  { code: 'visits', title: { en: 'Visits', cy: 'Ymweliadau' }, duties: visitDuties },
  { code: 'reviews', title: { en: 'Reviews', cy: 'Adolygiadau' }, duties: reviewDuties },
  { code: 'short-breaks', title: { en: 'Short breaks', cy: 'Seibiannau byr' }, duties: shortBreakDuties },
  { code: 'remand', title: { en: 'Remand and detention', cy: 'Remánd a chadw’n gaeth' }, duties: remandDuties },
  { code: 'secure', title: { en: 'Secure accommodation', cy: 'Llety diogel' }, duties: secureDuties },
  { code: 'leaving-care', title: { en: 'Leaving care', cy: 'Gadael gofal' }, duties: leavingCareDuties },
  { code: 'protection', title: { en: 'Assessment, child protection and the court', cy: 'Asesu, amddiffyn plant a’r llys' }, duties: protectionDuties },
  { code: 'voice', title: { en: 'Voice, missing children and notifications', cy: 'Llais, plant ar goll a hysbysiadau' }, duties: voiceDuties },
  { code: 'adoption', title: { en: 'Adoption', cy: 'Mabwysiadu' }, duties: adoptionDuties },
  { code: 'records', title: { en: 'Records', cy: 'Cofnodion' }, duties: recordDuties },
  { code: 'authority', title: { en: 'Duties of the authority as a whole', cy: 'Dyletswyddau’r awdurdod cyfan' }, duties: authorityDuties },
];

const byDuty = new Map(dutySections.flatMap((section) => section.duties.map(({ id }) => [id, section] as const)));

/** The section of a duty, as pages say it. @throws RangeError on an id no duty has */
export function sectionOf(id: string): Bilingual & { code: string } {
  const found = byDuty.get(id);
  if (!found) throw new RangeError(`No such duty: ${id}`);
  return { code: found.code, en: found.title.en, cy: found.title.cy };
}
