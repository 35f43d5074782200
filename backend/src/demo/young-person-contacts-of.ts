import { preferredLanguageOf } from './background-of.js';
import { numbering, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { officeDay } from './record-days.js';

const said = [
  { en: 'Doing well. The course is hard on Mondays.', cy: 'Yn dod ymlaen yn dda. Mae’r cwrs yn anodd ar ddydd Llun.' },
  { en: 'The flat is cold. Asked for help with the bill.', cy: 'Mae’r fflat yn oer. Gofynnodd am help gyda’r bil.' },
  { en: 'Would like to see a brother more often.', cy: 'Hoffai weld brawd yn amlach.' },
] as const;

/** Writes how a personal adviser kept in touch with a young person, and whether they were reached. */
export function writeYoungPersonContacts({ life, childId, out, until, leaving }: CaseFile): void {
  const next = numbering(childId, 'YC');
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const record of leaving) {
    const chance = new Chance(`${life.no}:in-touch:${record.on}`);
    const day = officeDay(record.on + chance.between(4, 40));
    if (record.category > '4' || day >= until) continue;
    const reached = chance.happens(0.85);
    out.add('young-person-contacts', {
      contact_id: next(), child_id: childId, contacted_on: on(day), method: chance.of(['text', 'phone', 'in-person'] as const), reached: reached ? 'true' : 'false', purpose: '',
      well_being: reached ? chance.of(said)[language] : '', words: '', follow_up_on: '',
    });
  }
}
