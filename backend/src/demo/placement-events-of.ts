import { addMonths, ageOn } from '../domain/calendar/months.js';
import type { Party } from '../domain/codes/parties.js';
import type { Day } from '../domain/facts/columns.js';
import { takes, writeEvent } from './case-events.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Stay } from './life.js';
import { workingDays } from './record-days.js';

/** What the events of a placement turn on. */
export interface Placed {
  placementId: string;
  isEmergency: boolean;
  /** Approved for a time as a connected person. */
  isTemporary: boolean;
  /** The day the parent’s assessment was completed; null where none is, or where the child is not placed with parents. */
  assessedOn: Day | null;
  /** The child was placed somewhere else before in this period, and stays looked after when this ends. */
  isMove: boolean;
  isEndOfCare: boolean;
}

/** Writes who was told of a placement and its end, and what was approved for it. */
export function writePlacementEvents(file: CaseFile, stay: Stay, placed: Placed): void {
  const { life } = file;
  if (['absent', 'adoption'].includes(stay.setting) || life.course === 'short-breaks') return;
  const { placementId, isEndOfCare } = placed;
  const chance = new Chance(`${life.no}:told-of:${stay.from}`);
  const age = ageOn(life.bornOn, stay.from);
  const parties: Party[] = ['health-board', ...(age >= 5 && age <= 16 ? ['education' as const] : [])];
  // Whom a placement out of area is told to stands with its decision.
  for (const party of file.told.has(stay) ? [] : parties) {
    writeEvent(file, `${placementId}-told-${party}`, 'placement-notice', toldOn(stay, placed, chance), { placement_id: placementId, party });
  }
  writeApprovals(file, stay, placed, chance, age);
  if (stay.setting === 'secure') writeSecure(file, stay, placementId);
  const endsOn = chance.happens(0.6) ? stay.to - chance.between(0, 12) : workingDays.after(stay.to, takes(chance, 5));
  if (!isEndOfCare) writeEvent(file, `${placementId}-ending`, 'placement-ending-notice', Math.max(endsOn, stay.from), { placement_id: placementId });
}

/** The court, the authority the home belongs to, and the panel that looks at it again each month. */
function writeSecure(file: CaseFile, stay: Stay, placementId: string): void {
  const chance = new Chance(`${placementId}:secure`);
  const about = { placement_id: placementId };
  writeEvent(file, `${placementId}-secure-notice`, 'secure-notice', stay.from, about);
  writeEvent(file, `${placementId}-secure-court`, 'secure-authorised', stay.from + chance.between(0, 2), { ...about, needed_by: on(stay.to) });
  let day = stay.from + 10 + takes(chance, 18);
  for (let at = 1; day < stay.to; at++) {
    writeEvent(file, `${placementId}-secure-review-${at}`, 'secure-reviewed', day, about);
    day += 60 + takes(chance, 30);
  }
}

/** Before the placement; in an emergency within days of it. */
function toldOn(stay: Stay, { isEmergency }: Placed, chance: Chance): Day {
  const late = takes(chance, 5);
  return isEmergency || chance.happens(0.05) ? workingDays.after(stay.from, late) : stay.from - chance.between(0, 9);
}

function writeApprovals(file: CaseFile, stay: Stay, placed: Placed, chance: Chance, age: number): void {
  const { placementId, isEmergency, isTemporary, assessedOn, isMove } = placed;
  const approve = (kind: Parameters<typeof writeEvent>[2], day: Day) => day < stay.to && writeEvent(file, `${placementId}-${kind}`, kind, day, { placement_id: placementId });
  if (isMove && !isEmergency && (age === 14 || age === 15) && chance.happens(0.97)) approve('key-stage-4-move-approved', stay.from - chance.between(0, 8));
  if (stay.setting === 'foster' && isEmergency && !isTemporary) approve('approval-terms-amended', workingDays.after(stay.from, takes(chance, 5)));
  if (isTemporary) {
    const isLong = chance.happens(0.12);
    if (isLong) approve('temporary-approval-extended', stay.from + chance.between(90, 110));
    approve('full-approval', fullApprovalOn(file.life.no, stay));
  }
  if (stay.setting === 'parents') {
    const isAssessedBefore = assessedOn !== null && assessedOn <= stay.from;
    approve('parent-placement-approved', isAssessedBefore ? Math.max(assessedOn, stay.from - chance.between(0, 6)) : workingDays.after(assessedOn ?? stay.from, takes(chance, 9)));
  }
}

/** The day a connected person was approved in full. */
export function fullApprovalOn(no: number, stay: Stay): Day {
  const chance = new Chance(`${no}:full-approval:${stay.from}`);
  return chance.happens(0.95) ? stay.from + chance.between(60, 108) : addMonths(stay.from, 4) + chance.between(1, 60);
}
