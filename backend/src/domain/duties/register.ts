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

/** Every duty of the legal specification, in its order. */
export const duties: readonly Duty[] = [
  ...planDuties,
  ...healthDuties,
  ...educationDuties,
  ...placementDuties,
  ...parentPlacementDuties,
  ...fosterDuties,
  ...visitDuties,
  ...reviewDuties,
  ...shortBreakDuties,
  ...remandDuties,
  ...secureDuties,
  ...leavingCareDuties,
  ...protectionDuties,
  ...voiceDuties,
  ...adoptionDuties,
  ...recordDuties,
  ...authorityDuties,
];

const byId = new Map(duties.map((duty) => [duty.id, duty]));

/** @throws RangeError on an id no duty has */
export function dutyOf(id: string): Duty {
  const found = byId.get(id);
  if (!found) throw new RangeError(`No such duty: ${id}`);
  return found;
}
