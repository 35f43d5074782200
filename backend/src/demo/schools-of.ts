import { preferredLanguageOf } from './background-of.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { septemberAfter } from './education-of.js';
import { on } from './extract-tables.js';
import { birthday, officeDay, RECORD_FROM } from './record-days.js';

const primary = ['Ysgol Gynradd Glan-y-Wennol', 'Ysgol y Ddôl', 'Maes Helyg Primary School', 'Ysgol Bro Cerrig'];
const secondary = ['Ysgol Uwchradd Aberglan', 'Ysgol Gyfun Pen-y-Bont Wen', 'Glanaber High School'];
const excluded = { en: 'An argument in the yard. The school and the carer met the next day.', cy: 'Ffrae ar yr iard. Cyfarfu’r ysgol a’r gofalwr drannoeth.' };
const needs = { en: 'Needs more time to read, and a quiet place for tests.', cy: 'Angen mwy o amser i ddarllen, a lle tawel ar gyfer profion.' };

/** Writes the schools somebody began at while looked after, what kept them out of one, and what they need to learn. */
export function writeSchools({ life, childId, out, until }: CaseFile): void {
  const language = preferredLanguageOf(life) === 'cy' ? 'cy' : 'en';
  const [starts, moves, ends] = [septemberAfter(birthday(life.bornOn, 4)), septemberAfter(birthday(life.bornOn, 11)), septemberAfter(birthday(life.bornOn, 16)) - 60];
  let began = 0;
  for (const period of life.periods) {
    const chance = new Chance(`${life.no}:schools:${period.from}`);
    const from = Math.max(period.from, RECORD_FROM);
    const to = Math.min(period.to, until);
    const [settledOn, day] = [officeDay(from + chance.between(8, 40)), officeDay(from + chance.between(90, 400))];
    const days = [settledOn, moves].filter((day) => day > began && day >= from && day >= starts && day < Math.min(ends, to)).sort((one, other) => one - other);
    for (const [at, startedOn] of days.entries()) {
      const next = days[at + 1];
      out.add('schools', {
        child_id: childId, school: new Chance(`${life.no}:school:${startedOn}`).of(startedOn < moves ? primary : secondary), started_on: on(startedOn), ended_on: next ? on(next) : '', welsh_medium: language === 'cy' ? 'true' : 'false', reason_ended: '',
      });
      began = startedOn;
    }
    if (day < starts || day >= Math.min(ends, to)) continue;
    if (chance.happens(0.08)) {
      out.add('exclusions', { child_id: childId, started_on: on(day), kind: 'fixed-term', school_days: String(chance.between(1, 4)), reason: excluded[language], work_provided: chance.happens(0.8) ? 'true' : 'false' });
    }
    if (chance.happens(0.2)) {
      out.add('learning-needs', { child_id: childId, identified_on: on(day), needs: needs[language], plan_kept_by: 'school', plan_given_on: chance.happens(0.85) ? on(officeDay(day + chance.between(20, 60))) : '', plan_reviewed_on: '', ended_on: '' });
    }
  }
}
