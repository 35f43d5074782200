import type { Duty } from '../duty.js';
import { remandLaResponsible } from '../care-planning-2015/reg-56-remand-la-responsible.duty.js';
import { remandPlanLa } from '../care-planning-2015/reg-57-2-remand-plan-la.duty.js';
import { remandPlanYda } from '../care-planning-2015/reg-58-remand-plan-yda.duty.js';

/** Duties of section 11: remand and detention. */
export const remandDuties: readonly Duty[] = [remandPlanLa, remandPlanYda, remandLaResponsible];
