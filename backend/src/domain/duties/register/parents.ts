import type { Duty } from '../duty.js';
import { assessAndDecide } from '../care-planning-2015/reg-19-pwp-assess-and-decide.duty.js';
import { immediateWithParent } from '../care-planning-2015/reg-20-pwp-immediate.duty.js';
import { supportForParent } from '../care-planning-2015/reg-21-pwp-support.duty.js';

/** Duties of section 6: placement with parents. */
export const parentPlacementDuties: readonly Duty[] = [assessAndDecide, immediateWithParent, supportForParent];
