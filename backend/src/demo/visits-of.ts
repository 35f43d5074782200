import { addMonths, ageOn } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import { numbering, workerOn, type CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { fullApprovalOn, type Placed } from './placement-events-of.js';
import type { Held } from './reviews-of.js';
import { statusOn, type Period, type Stay } from './life.js';
import { officeDay, RECORD_FROM } from './record-days.js';

/** Writes the visits of the authority’s representative: in the first week of a placement, then at the interval its kind asks for. */
export function writeVisits(file: CaseFile, placed: ReadonlyMap<Stay, Placed>, reviews: ReadonlyMap<Period, readonly Held[]>): void {
  const next = numbering(file.childId, 'V');
  const { life } = file;
  if (life.course === 'short-breaks') return writeShortBreakVisits(file, next);
  for (const period of life.periods) {
    for (const stay of period.stays) writeStay(file, period, stay, intervalIn(file, period, stay, placed.get(stay)!, reviews.get(period) ?? []), next);
  }
}

/** Whether a placement is meant to last until eighteen: fostering or home under a full care order, once it has lasted a while. */
export function isUntilEighteen(no: number, period: Period, stay: Stay): boolean {
  const isSettled = stay.to - stay.from > 320 && statusOn(period, stay.to - 1) === 'C2';
  return isSettled && stay.setting === 'foster' && new Chance(`${no}:until-18:${stay.from}`).happens(0.84);
}

/** Days to the visit after one: weekly and then every four weeks with a parent under an interim order or a carer not yet approved in full. */
function intervalIn({ life }: CaseFile, period: Period, stay: Stay, { isTemporary, assessedOn }: Placed, reviews: readonly Held[]): (day: Day) => number {
  const reviewedOn = reviews.find(({ on: held }) => held >= stay.from)?.on ?? stay.to;
  const isWithParents = stay.setting === 'parents';
  const isAtOnce = isWithParents && (assessedOn === null || assessedOn > stay.from);
  const approvedOn = isTemporary ? fullApprovalOn(life.no, stay) : stay.from;
  return (day) => {
    const isStrict = day < approvedOn || (isWithParents && statusOn(period, day) === 'C1');
    if (day < reviewedOn && (isStrict || (isAtOnce && statusOn(period, day) === 'C2'))) return 7;
    return isStrict ? 28 : 42;
  };
}

function writeStay(file: CaseFile, period: Period, stay: Stay, intervalAfter: (day: Day) => number, next: () => string): void {
  if (stay.setting === 'absent') return;
  const { life, until } = file;
  const chance = new Chance(`${life.no}:visits:${stay.from}`);
  const anniversary = addMonths(stay.from, 12);
  const isLong = isUntilEighteen(life.no, period, stay);
  let dueOn = stay.from >= RECORD_FROM ? stay.from + 7 : RECORD_FROM + chance.between(5, 60);
  let last = stay.from;
  for (let first = true; dueOn < Math.min(stay.to, until); first = false) {
    const interval = first ? 42 : intervalAfter(last);
    const slip = chance.happens(first ? 0.07 : 0.06) ? chance.between(1, Math.min(25, interval)) : -chance.between(0, first ? 5 : Math.min(9, interval / 4));
    const day = Math.max(stay.from, RECORD_FROM, officeDay(dueOn + slip));
    if (day >= stay.to) return;
    const seen = !chance.happens(0.03);
    writeVisit(file, day, seen, chance, next());
    const after = intervalAfter(day);
    last = day;
    dueOn = !seen ? day + Math.min(14, after) : isLong && day >= anniversary ? addMonths(day, 3) : day + after;
  }
}

function writeVisit({ life, childId, out, socialWorkers }: CaseFile, day: Day, seen: boolean, chance: Chance, visitId: string): void {
  const age = ageOn(life.bornOn, day);
  const alone = seen && age >= 3 ? chance.weighted([['true', 86], ['false', 13.8], ['', 0.2]]) : seen ? 'false' : '';
  out.add('visits', {
    visit_id: visitId, child_id: childId, visited_on: on(day), staff_id: workerOn(socialWorkers, day), statutory: true, seen, seen_alone: alone,
    not_alone_reason: alone !== 'false' ? '' : age < 4 ? 'not-appropriate-for-age' : chance.weighted([['child-refused', 60], ['unable', 40]]),
    well_being_safeguarded: seen ? chance.weighted([['true', 98.5], ['false', 0.5], ['', 1]]) : '',
  });
}

/** At least every six months, on a day the child is placed. */
function writeShortBreakVisits(file: CaseFile, next: () => string): void {
  const chance = new Chance(`${file.life.no}:visits`);
  let dueOn = 0;
  for (const stay of file.life.periods[0]!.stays) {
    if (stay.from < dueOn || stay.from >= file.until) continue;
    writeVisit(file, stay.from, true, chance, next());
    dueOn = stay.from + chance.between(90, 170);
  }
}
