import { RuledOut } from '../../http/problem.js';

/** @throws RuledOut where a supervision is to come, or the next one does not follow it */
export function checkDays({ heldOn, nextOn }: { heldOn: string; nextOn: string }, day: string): void {
  if (heldOn > day) throw refused('heldOn', 'The date of the supervision must be today or in the past', 'Rhaid i ddyddiad yr oruchwyliaeth fod heddiw neu yn y gorffennol');
  if (nextOn <= heldOn) throw refused('nextOn', 'The next supervision must be after this one', 'Rhaid i’r oruchwyliaeth nesaf fod ar ôl yr un hon');
}

export function refused(field: string, en: string, cy: string): RuledOut {
  return new RuledOut([{ field, message: { en, cy } }]);
}
