import { addMonths, ageOn } from '../domain/calendar/months.js';
import type { Day } from '../domain/facts/columns.js';
import type { CaseFile } from './case-file.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { birthday, officeDay, PROFILE_DAY, RECORD_FROM } from './record-days.js';
import type { Period } from './life.js';

/** Of plans on the day of the profile, those with a health plan whose child’s health was looked at in time. */
const timelyShare = 0.862;

/** Writes health assessments and reviews (every 6 months before five, then every 12), the doctor registered with, and the dentist. */
export function writeHealth(file: CaseFile): void {
  if (file.life.course === 'short-breaks') return;
  for (const period of file.life.periods) if (period.to > RECORD_FROM) writePeriod(file, period);
}

function writePeriod(file: CaseFile, period: Period): void {
  const { life, childId, out, until, quotas } = file;
  const chance = new Chance(`${life.no}:health:${period.from}`);
  const written = new Set<string>();
  const add = (day: Day, kind: string, refused: string) => {
    if (day >= period.to || day < Math.max(period.from, RECORD_FROM) || day >= until || written.has(`${kind}:${day}`)) return;
    written.add(`${kind}:${day}`);
    out.add('health-assessments', { child_id: childId, assessed_on: on(day), kind, refused });
  };
  add(officeDay(period.from + chance.between(2, 12)), 'gp-registration', '');
  for (const { from, setting } of period.stays.slice(1)) {
    const moved = new Chance(`${life.no}:doctor:${from}`);
    if (setting !== 'absent' && moved.happens(0.96)) add(officeDay(from + moved.between(1, 12)), 'gp-registration', '');
  }
  const quota = period === life.periods.at(-1) ? quotas.health.get(life) : undefined;
  for (const [at, day] of lookedAtOn(life.bornOn, period, until, chance, quota).entries()) {
    const isNear = day > addMonths(PROFILE_DAY, -12) && day <= PROFILE_DAY;
    const then = new Chance(`${life.no}:health:${day}`);
    const refused = !(quota !== undefined && isNear) && ageOn(life.bornOn, day) >= 11 && then.happens(0.05);
    add(day, at === 0 && day < period.from + 90 ? 'initial' : 'review', refused ? 'true' : then.happens(0.9) ? 'false' : '');
  }
  writeDentist(file, period, add);
}

/** About once in a year for everybody of two or over. */
function writeDentist({ life, until }: CaseFile, period: Period, add: (day: Day, kind: string, refused: string) => void): void {
  const chance = new Chance(`${life.no}:dentist:${period.from}`);
  if (period.to - period.from < 120) return;
  for (let day = Math.max(period.from, RECORD_FROM) + chance.between(30, 100); day < Math.min(period.to, until); day += chance.between(200, 520)) {
    if (day > life.bornOn + 60) add(officeDay(day), 'dental', chance.happens(0.04) ? 'true' : 'false');
  }
}

/** Days health was looked at, bent so that the quota of the day of the profile holds. */
function lookedAtOn(bornOn: Day, period: Period, until: Day, chance: Chance, quota: number | undefined): Day[] {
  const days: Day[] = [];
  const start = Math.max(period.from, RECORD_FROM - 150);
  let day = officeDay(start + chance.between(4, chance.happens(0.82) ? 26 : 70));
  while (day < Math.min(period.to, until)) {
    days.push(day);
    const months = ageOn(bornOn, addMonths(day, 6)) < 5 || addMonths(day, 6) <= birthday(bornOn, 5) ? 6 : 12;
    const slip = chance.happens(0.13) ? chance.between(5, 120) : -chance.between(1, 25);
    day = officeDay(addMonths(day, months) + slip);
  }
  if (quota === undefined) return days;
  const since = addMonths(PROFILE_DAY, ageOn(bornOn, PROFILE_DAY) < 5 ? -6 : -12);
  const isTimely = (looked: Day) => looked >= since && looked <= PROFILE_DAY;
  if (quota >= timelyShare) return days.filter((looked) => !isTimely(looked));
  if (days.some(isTimely)) return days;
  const first = Math.max(since, period.from);
  return [...days, first + new Chance(`${bornOn}:${first}:in-time`).between(0, PROFILE_DAY - first)].sort((one, other) => one - other);
}
