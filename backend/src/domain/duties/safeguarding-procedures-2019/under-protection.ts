import { birthday } from '../../calendar/months.js';
import type { ChildRecord, Registration, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { earliest } from '../care-spells.js';
import type { Evidence } from '../occurrence.js';

/** Time on the register: until removed, or the eighteenth birthday. */
export interface Protected extends Spell {
  registration: Registration;
  /** The conference that registered the child; the day of registration where none is recorded. */
  conferenceOn: Day;
  evidence: Evidence;
}

export function underProtection(child: ChildRecord): Protected[] {
  return child.protection
    .filter(({ registeredOn }) => registeredOn !== NO_DAY)
    .map((registration) => ({
      registration,
      startedOn: registration.registeredOn,
      endedOn: earliest(registration.deregisteredOn, birthday(child.bornOn, 18)),
      conferenceOn: registration.initialConferenceOn === NO_DAY ? registration.registeredOn : registration.initialConferenceOn,
      evidence: { kind: 'protection', no: registration.registeredOn },
    }));
}
