import type { CaseFile } from './case-file.js';
import { writeAdvocate } from './advocates-of.js';
import { writeAlerts } from './alerts-of.js';
import { writeCareEvents } from './care-events-of.js';
import { writeCare, writeChild } from './children-of.js';
import { writeDocuments } from './documents-of.js';
import { writeEducation } from './education-of.js';
import { writeEscalations } from './escalations-of.js';
import { on } from './extract-tables.js';
import { writeFamily } from './families-of.js';
import { writeHealth } from './health-of.js';
import { writeLeaving } from './leavers-of.js';
import { writeMissing } from './missing-of.js';
import { writePathway } from './pathway-of.js';
import { writePlacements } from './placements-of.js';
import { writeHandovers } from './handovers-of.js';
import { writePlans } from './plans-of.js';
import { writeProceedings } from './proceedings-of.js';
import { writeProtection } from './protection-of.js';
import { writeReviews } from './reviews-of.js';
import { writeStory } from './story-of.js';
import { writeVisits } from './visits-of.js';
import { writeNotes } from './notes-of.js';
import { writeHealthNotes } from './health-notes-of.js';
import { writeSupervision } from './supervision-of.js';
import { writeSheets } from './sheets-of.js';
import { writeSchools } from './schools-of.js';
import { writeVoices } from './voices-of.js';
import { writeYoungPersonContacts } from './young-person-contacts-of.js';

/** Writes one child’s whole file. */
export function writeCase(file: CaseFile): void {
  writeChild(file);
  writeCare(file);
  const placed = writePlacements(file);
  for (const { worker, from, to } of file.socialWorkers) {
    file.out.add('allocations', { child_id: file.childId, staff_id: worker.id, role: 'social-worker', started_on: on(from), ended_on: on(to) });
  }
  writeHandovers(file);
  writeSupervision(file);
  const reviews = writeReviews(file);
  writeVisits(file, placed, reviews);
  writePlans(file, reviews);
  writeEscalations(file, reviews);
  writeEducation(file);
  writeHealth(file);
  writeLeaving(file);
  writePathway(file);
  writeMissing(file);
  writeProceedings(file);
  writeProtection(file);
  writeCareEvents(file);
  writeFamily(file);
  writeAdvocate(file);
  writeVoices(file);
  writeNotes(file);
  writeSchools(file);
  writeHealthNotes(file);
  writeYoungPersonContacts(file);
  writeAlerts(file);
  writeDocuments(file);
  writeStory(file);
  writeSheets(file);
}
