import { Chance, hashOf } from './chance.js';
import { on, type ExtractTables } from './extract-tables.js';
import type { Worker } from './staffing.js';

const qualified = new Set(['social-worker', 'senior-practitioner', 'team-manager', 'independent-reviewing-officer', 'head-of-service', 'director']);

/** Writes everybody who holds or held a post. */
export function writeStaff(out: ExtractTables, staff: readonly Worker[]): void {
  for (const { id, name, email, job, team, employment, wte, worksInWelsh, startedOn, endedOn } of staff) {
    const chance = new Chance(`${id}:${startedOn}:staff`);
    const isQualified = qualified.has(job);
    out.add('staff', {
      staff_id: id, name, email, job, team, employment, wte,
      registration_number: isQualified ? `W/9${String(hashOf(`${id}:registration`) % 1_000_000).padStart(6, '0')}` : '',
      qualified_on: isQualified ? on(startedOn - chance.between(job === 'social-worker' ? 20 : 900, 5000)) : '',
      works_in_welsh: worksInWelsh, started_on: on(startedOn), ended_on: on(endedOn),
      // Numbers kept for invented people, which ring nowhere.
      phone: `07700 900${String(hashOf(`${id}:phone`) % 1000).padStart(3, '0')}`,
    });
  }
}
