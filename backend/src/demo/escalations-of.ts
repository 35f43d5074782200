import type { Day } from '../domain/facts/columns.js';
import { takes, writeEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { numbering } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Period } from './life.js';
import { officeDay, RECORD_FROM, workingDays } from './record-days.js';
import type { Held } from './reviews-of.js';

/** Writes the concerns that a reviewing officer raised after a review. */
export function writeEscalations(file: CaseFile, reviews: ReadonlyMap<Period, readonly Held[]>): void {
  const { life, childId, out } = file;
  const next = numbering(childId, 'E');
  for (const [period, held] of reviews) {
    for (const { on: heldOn, reviewer } of held) {
      const chance = new Chance(`${life.no}:escalation:${heldOn}`);
      const raisedOn = officeDay(heldOn + chance.between(0, 12));
      if (!chance.happens(0.028) || reviewer === undefined || heldOn < RECORD_FROM || raisedOn >= period.to) continue;
      const stage = chance.weighted([[1, 72], [2, 20], [3, 6], [4, 2]]);
      const resolvedOn = raisedOn + (chance.happens(0.9) ? chance.between(5, 30 * stage) : 30 * stage + chance.between(5, 40));
      const escalationId = next();
      writeAnswers(file, escalationId, raisedOn, resolvedOn);
      out.add('escalations', {
        escalation_id: escalationId, child_id: childId, raised_by: reviewer, raised_on: on(raisedOn),
        theme: chance.weighted([['plan', 24], ['permanence', 18], ['placement', 16], ['visits', 10], ['education', 9], ['health', 8], ['contact', 7], ['leaving-care', 5], ['other', 3]]),
        stage, resolved_on: on(resolvedOn),
        referred_to_cafcass_on: stage === 4 ? on(raisedOn + chance.between(20, 60)) : '',
      });
    }
  }
}

/** An answer to be given in five working days, at one stage after another until the concern is settled. */
function writeAnswers(file: CaseFile, escalationId: string, raisedOn: Day, resolvedOn: Day): void {
  const chance = new Chance(`${escalationId}:answers`);
  let day = raisedOn;
  for (let stage = 1; stage <= 3; stage++) {
    day = workingDays.after(day, takes(chance, 5));
    if (day < resolvedOn) writeEvent(file, `${escalationId}-answer-${stage}`, 'dispute-answered', day);
  }
}
