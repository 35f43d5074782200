import type { Day } from '../domain/facts/columns.js';
import { takes, writeEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { needOf } from './background-of.js';
import { firstDay } from './life.js';
import { writeProtectionMeetings } from './meetings-of.js';
import { officeDay, RECORD_FROM, SETTLED_BEFORE, workingDays } from './record-days.js';

/** Writes the child protection registration that came before care for many; it ends within months of the child coming into care. */
export function writeProtection(file: CaseFile): void {
  const { life, childId, out } = file;
  const chance = new Chance(`${life.family}:register`);
  const from = firstDay(life);
  const registeredOn = officeDay(from - chance.between(30, 420));
  const earliest = from >= SETTLED_BEFORE ? SETTLED_BEFORE : RECORD_FROM;
  if (!['N1', 'N5'].includes(needOf(life)) || life.course === 'accommodated' || !chance.happens(0.55)) return;
  const strategyOn = workingDays.after(registeredOn - chance.between(14, 24), 1);
  if (strategyOn < earliest) return;
  const category = chance.weighted([['CPR_NEGLECT', 46], ['CPR_EMOTIONAL_ABUSE', 36], ['CPR_PHYSICAL_ABUSE', 13], ['CPR_SEXUAL_ABUSE', 5]]);
  const coreGroupOn = chance.happens(0.9) ? workingDays.after(registeredOn, chance.happens(0.88) ? chance.between(4, 10) : chance.between(11, 20)) : null;
  const deregisteredOn = officeDay(from + chance.between(10, 150));
  out.add('child-protection', {
    child_id: childId, strategy_discussion_on: on(strategyOn), initial_conference_on: on(registeredOn), registered_on: on(registeredOn),
    category,
    first_core_group_on: on(coreGroupOn),
    deregistered_on: on(deregisteredOn),
  });
  writeEnquiries(file, strategyOn, registeredOn, deregisteredOn);
  writeProtectionMeetings(file, strategyOn, registeredOn);
}

/** What the enquiries found, and what followed the conference. */
function writeEnquiries(file: CaseFile, strategyOn: Day, registeredOn: Day, deregisteredOn: Day): void {
  const chance = new Chance(`${file.life.family}:enquiries`);
  const id = (what: string) => `${file.childId}-S-${what}`;
  const advocateOn = workingDays.after(strategyOn, takes(chance, 5));
  writeEvent(file, id('advocate'), 'advocacy-offered', advocateOn);
  writeEvent(file, id('outcome'), 'enquiry-outcome', Math.min(registeredOn, workingDays.after(strategyOn, takes(chance, 10))));
  writeEvent(file, id('outline'), 'outline-plan-sent', workingDays.after(registeredOn, takes(chance, 5)));
  let day = workingDays.after(registeredOn, 12 + takes(chance, 16));
  for (let at = 1; day < deregisteredOn; at++) {
    writeEvent(file, id(`core-${at}`), 'core-group', day);
    if (at === 2 || at % 5 === 0) writeEvent(file, id(`conference-${at}`), 'review-conference', day + 3);
    day = workingDays.after(day, 12 + takes(chance, 16));
  }
}
