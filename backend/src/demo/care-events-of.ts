import { ageOn } from '../domain/calendar/months.js';
import { takes, writeEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { statusOn } from './life.js';
import { workingDays } from './record-days.js';

/** Writes what is done once as a period of care begins and ends: an advocate offered, a plan for the court, leaving care approved. */
export function writeCareEvents(file: CaseFile): void {
  const { life, childId } = file;
  if (life.course === 'short-breaks') return;
  for (const [at, period] of life.periods.entries()) {
    const chance = new Chance(`${life.no}:care-events:${period.from}`);
    const id = (what: string) => `${childId}-C${at + 1}-${what}`;
    const offeredOn = workingDays.after(period.from, takes(chance, 5));
    if (offeredOn < period.to) writeEvent(file, id('advocate'), 'advocacy-offered', offeredOn);
    const agedOut = ageOn(life.bornOn, period.to);
    if (agedOut >= 16 && agedOut < 18 && statusOn(period, period.to - 1) === 'V2' && chance.happens(0.96)) {
      writeEvent(file, id('ceasing'), 'ceasing-approved', period.to - chance.between(0, 20));
    }
  }
}
