import { preferredLanguageOf } from './background-of.js';
import { numbering, workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { at, on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';

const told = [
  { kind: 'call', method: 'call', with: { en: 'the carer', cy: 'y gofalwr' }, en: 'Settled week. Homework done with help; asleep by nine.', cy: 'Wythnos dawel. Gwaith cartref wedi’i wneud gyda help; yn cysgu erbyn naw.', next: '' },
  { kind: 'message', method: 'message', with: { en: 'the school', cy: 'yr ysgol' }, en: 'The school asks whether the trip form is signed.', cy: 'Mae’r ysgol yn gofyn a yw’r ffurflen ar gyfer y daith wedi’i llofnodi.', next: 'sign' },
  { kind: 'direct-work', method: 'in-person', with: { en: 'the child', cy: 'y plentyn' }, en: 'We went on with the life story book: the first school, and a photo of the dog.', cy: 'Aethom ymlaen â’r llyfr stori bywyd: yr ysgol gyntaf, a llun o’r ci.', next: '' },
  { kind: 'decision', method: 'in-person', with: { en: 'the team manager', cy: 'y rheolwr tîm' }, en: 'Swimming lessons are agreed for the term.', cy: 'Cytunwyd ar wersi nofio am y tymor.', next: '' },
] as const;
const sign = { en: 'Sign the form and send it back', cy: 'Llofnodi’r ffurflen a’i hanfon yn ôl' };
const why = { en: 'It was asked for at the review, and the carer can take part.', cy: 'Gofynnwyd am hyn yn yr adolygiad, a gall y gofalwr gymryd rhan.' };

/** Writes the calls, messages, direct work and decisions a worker noted, a few in a year. */
export function writeNotes({ life, childId, out, until, socialWorkers }: CaseFile): void {
  const next = numbering(childId, 'N');
  const chance = new Chance(`${life.no}:notes`);
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  for (const period of life.periods) {
    let day = officeDay(Math.max(period.from, RECORD_FROM) + chance.between(8, 50));
    for (; day < Math.min(period.to, until); day = officeDay(day + chance.between(60, 200))) {
      const note = chance.of(told);
      out.add('notes', {
        note_id: next(), child_id: childId, staff_id: workerOn(socialWorkers, day), kind: note.kind, happened_on: on(day), happened_at: chance.happens(0.8) ? at(day, 9 * 60 + 5 * chance.between(0, 90)) : '',
        method: note.method, with_whom: note.with[language], body: note[language], body_language: language, reasons: note.kind === 'decision' ? why[language] : '',
        follow_up: note.next ? sign[language] : '', follow_up_by: note.next ? on(officeDay(day + 7)) : '',
      });
    }
  }
}
