import { preferredLanguageOf } from './background-of.js';
import { numbering, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const noted = [
  { kind: 'gp', en: 'Meddygfa Glan-yr-Afon, Dr Invented', cy: 'Meddygfa Glan-yr-Afon, Dr Dychmygol' },
  { kind: 'dentist', en: 'Deintyddfa’r Bont, a check every six months', cy: 'Deintyddfa’r Bont, archwiliad bob chwe mis' },
  { kind: 'allergy', en: 'Nuts. An adrenaline pen is in the school bag.', cy: 'Cnau. Mae pen adrenalin yn y bag ysgol.' },
  { kind: 'immunisation', en: 'All up to the age are given.', cy: 'Pob un hyd at yr oedran wedi’i roi.' },
  { kind: 'condition', en: 'Asthma, mild. A blue inhaler before sport.', cy: 'Asthma ysgafn. Pwmp glas cyn chwaraeon.' },
] as const;

/** Writes who looks after a child’s health and what a carer has to know. */
export function writeHealthNotes({ life, childId, out, until }: CaseFile): void {
  const next = numbering(childId, 'HN');
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const period of life.periods) {
    const chance = new Chance(`${life.no}:health-notes:${period.from}`);
    const day = officeDay(Math.max(period.from, RECORD_FROM) + chance.between(3, 40));
    if (day >= Math.min(period.to, until)) continue;
    for (const note of noted) {
      if (!chance.happens(note.kind === 'gp' ? 0.95 : note.kind === 'dentist' ? 0.8 : 0.25)) continue;
      out.add('health-notes', { health_note_id: next(), child_id: childId, kind: note.kind, details: note[language], noted_on: on(day), ended_on: '' });
    }
  }
}
