import { ageOn } from '../domain/calendar/months.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { at } from './extract-tables.js';
import { RECORD_FROM } from './record-days.js';

/** Writes the times a child of eleven or more went missing: most never do, and a few do often. */
export function writeMissing({ life, childId, out, until }: CaseFile): void {
  const howOften = new Chance(`${life.no}:goes-missing`).weighted([[0, 86], [420, 10], [90, 4]]);
  if (howOften === 0 || life.course === 'short-breaks') return;
  for (const { from, to } of life.periods) {
    const chance = new Chance(`${life.no}:missing:${from}`);
    for (let day = Math.max(from, RECORD_FROM) + chance.wait(howOften); day < Math.min(to - 5, until); day += 4 + chance.wait(howOften)) {
      if (ageOn(life.bornOn, day) < 11) continue;
      const left = chance.between(960, 1420);
      const back = left + chance.weighted([[chance.between(60, 700), 78], [chance.between(701, 3600), 22]]);
      const offered = back + chance.between(300, 2600);
      const isOffered = chance.happens(0.97);
      const isDeclined = isOffered && chance.happens(0.38);
      out.add('missing-episodes', {
        child_id: childId, missing_from: at(day, left), returned_at: at(day, back),
        return_interview_offered_at: isOffered ? at(day, offered) : '',
        return_interview_held_at: isOffered && !isDeclined && chance.happens(0.97) ? at(day, offered + chance.between(60, 4300)) : '',
        interview_declined: isOffered ? isDeclined : '',
      });
    }
  }
}
