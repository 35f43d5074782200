import type { Placement } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import type { Law, LawNumber } from '../law.js';

export const emergencyWorkingDays: LawNumber = {
  code: 'foster-emergency-working-days',
  title: { en: 'Working days an emergency foster placement may last', cy: 'Diwrnodau gwaith y caiff lleoliad maeth brys bara' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 6 }],
  setBy: 'fixed',
};

/** An emergency placement with a foster parent already approved. */
export function isEmergencyFostering({ type, emergency, temporaryApprovalOn }: Placement): boolean {
  return type.startsWith('F') && emergency === true && temporaryApprovalOn === NO_DAY;
}

/** The last day it may last unless the terms of approval fit. */
export function emergencyEndsOn({ startedOn }: Placement, law: Law): Day {
  return law.workingDayAfter(startedOn, law.number(emergencyWorkingDays, startedOn), NO_DAY);
}
