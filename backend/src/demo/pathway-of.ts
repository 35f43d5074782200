import type { Day } from '../domain/facts/columns.js';
import { addMonths } from '../domain/calendar/months.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { eligibleFrom } from './leaving-course.js';
import { officeDay, PROFILE_DAY, RECORD_FROM } from './record-days.js';

/** Table 3 of the inspectorate’s report: care leavers with a personal adviser. */
const advisedShare = 0.83;
const advisedOtherwise = 0.88;

/** Writes the pathway assessment, the plan and its reviews, and the personal advisers of a young person. */
export function writePathway(file: CaseFile): void {
  const { life, leaving } = file;
  const owed = leaving.filter(({ category }) => category <= '4');
  const start = owed[0]?.on;
  if (start === undefined) return;
  const end = leaving.find((record, at) => at > 0 && record.category === '6' && record.on > start)?.on ?? owed[owed.length - 1]!.on + 180;
  const chance = new Chance(`${life.no}:pathway`);
  writeAdvisers(file, officeDay(start + chance.between(10, 120)), end);
  writePlans(file, Math.max(RECORD_FROM, eligibleFrom(life) ?? start), end, chance);
}

/** The assessment within three months, the plan soon after, reviews every six months; each of them late or missed for some. */
function writePlans({ childId, out, until }: CaseFile, from: Day, to: Day, chance: Chance): void {
  const add = (day: Day, kind: string) => {
    if (day >= Math.min(to, until)) return;
    const later = new Chance(`${childId}:copy:${kind}:${day}`).between(2, 40);
    out.add('pathway-assessments-and-plans', {
      child_id: childId, kind, completed_on: on(day),
      young_person_took_part: chance.weighted([['true', 86], ['false', 9], ['', 5]]),
      copy_given_on: on(officeDay(day + (kind !== 'assessment' && chance.happens(0.7) ? chance.between(1, 21) : later))),
    });
  };
  const assessedOn = officeDay(chance.happens(0.78) ? from + chance.between(30, 88) : from + chance.between(93, 240));
  if (chance.happens(0.95)) add(assessedOn, 'assessment');
  if (chance.happens(0.07)) return;
  const plannedOn = officeDay(assessedOn + chance.between(7, 60));
  add(plannedOn, 'plan');
  for (let day = plannedOn; day < Math.min(to, until); ) {
    day = officeDay(addMonths(day, 6) + chance.between(-25, chance.happens(0.8) ? 0 : 80));
    if (day < to) add(day, chance.happens(0.2) ? 'plan' : 'review');
  }
}

/** Somebody without an adviser on the day of the profile gets one in the months after it. */
function writeAdvisers({ life, childId, out, advisers, quotas }: CaseFile, from: Day, to: Day): void {
  const share = quotas.adviser.get(life);
  const chance = new Chance(`${life.no}:advisers`);
  const isAdvised = share === undefined ? chance.happens(advisedOtherwise) : true;
  const waited = isAdvised ? 0 : new Chance(`${life.no}:waited`).between(60, 300);
  const isWithout = share !== undefined && share >= advisedShare;
  const start = isWithout ? Math.max(from, PROFILE_DAY + chance.between(4, 160)) : share !== undefined ? Math.min(from, PROFILE_DAY - chance.between(0, 20)) : from + waited;
  const end = share !== undefined && !isWithout ? Math.max(to, PROFILE_DAY + 30) : to;
  for (const turn of advisers.inTurn(start, end, `${life.no}:adviser`, 1000)) {
    out.add('allocations', { child_id: childId, staff_id: turn.worker.id, role: 'personal-adviser', started_on: on(turn.from), ended_on: on(turn.to) });
  }
}

