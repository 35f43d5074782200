import { ageOn } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { lastPeriod } from './life.js';
import { officeDay, RECORD_FROM } from './record-days.js';

/** Somebody a child can talk to who does not work for the council. */
export interface Advocate {
  name: string;
  phone: string;
  from: Day;
}

/** The numbers are of the range that is kept for invented people. */
const advocates = [
  { name: 'Non Cadwaladr', phone: '01632 960114' },
  { name: 'Idris Penri', phone: '01632 960127' },
  { name: 'Bethan Whitlock', phone: '01632 960138' },
] as const;

/** Whether a child has an advocate, from when and who it is; one in five of those old enough to ask for one. */
export function advocateOf({ life }: Pick<CaseFile, 'life'>): Advocate | null {
  const chance = new Chance(`${life.no}:advocate`);
  const period = lastPeriod(life);
  const from = officeDay(Math.max(period.from, RECORD_FROM) + chance.between(30, 300));
  const isAsked = ageOn(life.bornOn, from) >= 8 && life.course !== 'short-breaks' && chance.happens(0.2);
  return isAsked && from < period.to ? { ...chance.of<{ name: string; phone: string }>(advocates), from } : null;
}

/** Writes the child’s advocate among the people who matter to them. */
export function writeAdvocate(file: CaseFile): void {
  const { life, childId, out } = file;
  const advocate = advocateOf(file);
  if (!advocate) return;
  const personId = `${childId}-advocate`;
  const endedOn = on(lastPeriod(life).to);
  out.add('people', { person_id: personId, name: advocate.name, phone: advocate.phone, address_protected: false });
  out.add('relationships', { relationship_id: `${childId}-QA`, child_id: childId, person_id: personId, kind: 'advocate', parental_responsibility: false, started_on: on(advocate.from), ended_on: endedOn, restricted: false });
}
