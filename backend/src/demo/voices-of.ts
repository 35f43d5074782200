import { ageOn } from '../domain/calendar/months.js';
import { preferredLanguageOf } from './background-of.js';
import { numbering, workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { at, on } from './extract-tables.js';
import { officeDay, RECORD_FROM } from './record-days.js';
import { saidMiddle, saidOlder, saidSmall } from './words-said.js';

/** Writes what the child said to their worker, every few months from the age of five, in the language they speak at home. */
export function writeVoices(file: CaseFile): void {
  const { life, childId, out, until, socialWorkers } = file;
  const next = numbering(childId, 'W');
  const chance = new Chance(`${life.no}:voice`);
  const preferred = preferredLanguageOf(life);
  for (const period of life.periods) {
    let day = officeDay(Math.max(period.from, RECORD_FROM) + chance.between(12, 60));
    for (; day < Math.min(period.to, until); day = officeDay(day + chance.between(90, 240))) {
      const age = ageOn(life.bornOn, day);
      if (age < 5) continue;
      const { said, happened } = chance.of(age < 10 ? saidSmall : age < 14 ? saidMiddle : saidOlder);
      const language = preferred === 'cy' || (preferred === 'bilingual' && chance.happens(0.5)) ? 'cy' : 'en';
      const wasActedOn = chance.happens(0.8);
      const actedOn = officeDay(day + chance.between(3, 30));
      out.add('voices', {
        voice_id: next(), child_id: childId, said_on: on(day), said_at: chance.happens(0.7) ? at(day, 15 * 60 + 5 * chance.between(0, 30)) : '',
        words: said[language], language, translation: language === 'cy' ? said.en : '', heard_by: workerOn(socialWorkers, day),
        method: chance.weighted([['talking', 70], [age < 10 ? 'drawing' : 'writing', 18], ['play', age < 10 ? 10 : 0], ['advocate', 4]]),
        consent: chance.weighted([['yes', 80], ['in-part', 8], ['not-asked', 10], ['no', 2]]),
        what_happened: wasActedOn ? happened[language] : '', what_happened_on: wasActedOn ? on(actedOn) : '', child_told_on: wasActedOn && chance.happens(0.7) ? on(officeDay(actedOn + 7)) : '',
      });
    }
  }
}
