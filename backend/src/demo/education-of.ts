import { addMonths } from '../domain/calendar/months.js';
import { dayOf } from '../domain/calendar/day.js';
import type { Day } from '../domain/facts/columns.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import type { Life, Period } from './life.js';
import { birthday, officeDay, RECORD_FROM, workingDays, yearOf } from './record-days.js';

/** The first school day of the school year somebody is of an age for. */
export function septemberAfter(day: Day): Day {
  const thisYear = dayOf(yearOf(day), 9, 1);
  return thisYear >= day ? thisYear : dayOf(yearOf(day) + 1, 9, 1);
}

/** From nursery, the September after three, up to the June in which compulsory school ends. */
function schoolYears(bornOn: Day): [Day, Day] {
  const nursery = septemberAfter(birthday(bornOn, 3));
  const left = septemberAfter(birthday(bornOn, 16)) - 60;
  return [nursery, left];
}

/** Whether a child is below nursery age on a day, and so is owed no plan. */
export function isBelowNursery(life: Life, day: Day): boolean {
  return day < schoolYears(life.bornOn)[0];
}

/** Writes personal education plans: within 20 school days of coming into care or to a school, a new version most years, and the exemptions. */
export function writeEducation(file: CaseFile): void {
  const { life, childId, out, until } = file;
  const [nursery, left] = schoolYears(life.bornOn);
  for (const period of life.periods) {
    if (period.to <= RECORD_FROM) continue;
    const from = Math.max(period.from, RECORD_FROM);
    const chance = new Chance(`${life.no}:education:${period.from}`);
    const exempt = (day: Day, why: string) => day < Math.min(period.to, until) && out.add('personal-education-plans', { child_id: childId, agreed_on: on(day), exempt: why });
    if (life.course === 'short-breaks') {
      exempt(from, 'short-breaks-only');
      continue;
    }
    if (from < nursery) exempt(workingDays.after(from, 10), 'below-nursery-age');
    writeVersions(file, period, Math.max(from, nursery), Math.min(period.to, left, until), chance);
    if (left > from && left < period.to) exempt(officeDay(left), 'over-compulsory-age');
    else if (left <= from) exempt(workingDays.after(from, 11), 'over-compulsory-age');
  }
}

function writeVersions({ life, childId, out }: CaseFile, period: Period, from: Day, to: Day, chance: Chance): void {
  const last = out.tables.get('personal-education-plans')!.rows.at(-1);
  const taken = last && last[0] === childId ? last[1]! : '';
  let schoolFrom = Math.max(dayOf(yearOf(from) - 1, 9, 3), birthday(life.bornOn, 3));
  for (let day = officeDay(from + (chance.happens(0.62) ? chance.between(8, 27) : chance.between(28, 110))); day < to; ) {
    if (chance.happens(0.14)) schoolFrom = Math.max(schoolFrom, day - chance.between(8, 40));
    const reviewedOn = officeDay(addMonths(day, 6) + chance.between(-20, 30));
    if (on(day) > taken) {
      out.add('personal-education-plans', {
        child_id: childId, agreed_on: on(day), school_started_on: chance.happens(0.9) ? on(schoolFrom) : '',
        reviewed_on: reviewedOn < period.to && chance.happens(0.97) ? on(reviewedOn) : '',
      });
    }
    day = officeDay(addMonths(day, 12) + chance.between(-40, 60));
  }
}
