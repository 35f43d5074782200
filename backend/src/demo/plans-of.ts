import type { Day } from '../domain/facts/columns.js';
import { ageOn } from '../domain/calendar/months.js';
import { writeEvent } from './case-events.js';
import { numbering, type CaseFile } from './case-file.js';
import { WRITTEN_FROM, writePlanContents } from './plan-contents-of.js';
import { Chance } from './chance.js';
import { on } from './extract-tables.js';
import { statusOn, type Period } from './life.js';
import { officeDay, PROFILE_DAY, RECORD_FROM, SETTLED_BEFORE, workingDays } from './record-days.js';
import type { Held } from './reviews-of.js';

/** Of plans on the day of the profile: with a health plan, and with a personal education plan. */
const healthPlanShare = 0.955;
const educationPlanShare = 0.56;

/** Writes the assessment each period begins with, and the versions of the care and support plan: within 10 working days, then after most reviews. */
export function writePlans(file: CaseFile, reviews: ReadonlyMap<Period, readonly Held[]>): void {
  const { life, childId, out } = file;
  if (life.course === 'short-breaks') return;
  const nextPlan = numbering(childId, 'P');
  const nextAssessment = numbering(childId, 'A');
  for (const period of life.periods) {
    if (period.to <= RECORD_FROM) continue;
    const chance = new Chance(`${life.no}:plans:${period.from}`);
    const assessmentId = nextAssessment();
    const isLate = chance.happens(0.12);
    const firstOn = officeDay(workingDays.after(period.from, isLate ? chance.between(11, 25) : chance.between(1, 10)));
    writeAssessment(file, assessmentId, officeDay(period.from - chance.between(0, 30)), period, chance);
    const versions = (reviews.get(period) ?? []).flatMap(({ on: held }, at) => {
      const after = new Chance(`${life.no}:version:${held}`);
      return (at < 2 || after.happens(0.46)) && held >= RECORD_FROM - 200 ? [officeDay(held + after.between(2, 15))] : [];
    });
    const days = [...new Set([firstOn, ...versions])].filter((day) => day < period.to && day < file.until).sort((one, other) => one - other);
    const recorded = days.filter((day, at) => day >= RECORD_FROM || (days[at + 1] ?? RECORD_FROM) >= RECORD_FROM);
    for (const [at, day] of recorded.entries()) {
      const planId = nextPlan();
      const row = { ...version(file, period, day, recorded[at + 1]) };
      if (day >= WRITTEN_FROM) Object.assign(row, writePlanContents(file, { planId, assessmentId, period, day, nextOn: recorded[at + 1], option: String(row['permanence_option']) }));
      out.add('care-and-support-plans', { plan_id: planId, child_id: childId, assessment_id: at === 0 ? assessmentId : '', ...row });
      if (at === 0) writeEvent(file, `${planId}-agreed`, 'plan-agreed', day, { plan_id: planId });
    }
  }
}

function version({ life, quotas }: CaseFile, period: Period, day: Day, nextOn: Day | undefined): Record<string, string | number | boolean> {
  const chance = new Chance(`${life.no}:plan:${day}`);
  const isOnProfileDay = life.isOnProfileDay && period === life.periods.at(-1) && day <= PROFILE_DAY && (nextOn ?? PROFILE_DAY + 1) > PROFILE_DAY;
  const later = Math.min(0.32, Math.max(0, (day - PROFILE_DAY) / 9000));
  const health = isOnProfileDay ? quotas.health.get(life) : undefined;
  const education = isOnProfileDay ? quotas.education.get(life) : undefined;
  const outcomes = chance.between(4, 12);
  return {
    prepared_on: on(day),
    has_health_plan: (health ?? chance.next()) < healthPlanShare,
    has_personal_education_plan: (education ?? chance.next()) < educationPlanShare + later,
    permanence_option: permanenceOption(life.bornOn, period, day, chance),
    agreed_with_child: ageOn(life.bornOn, day) < 4 ? '' : chance.weighted([['true', 70], ['false', 20], ['', 10]]),
    child_has_copy_on: chance.happens(0.95) ? on(officeDay(day + chance.between(3, 20))) : '',
    outcomes,
    outcomes_with_timescale: chance.happens(0.5) ? outcomes : chance.between(1, outcomes),
  };
}

function permanenceOption(bornOn: Day, period: Period, day: Day, chance: Chance): string {
  const status = statusOn(period, day);
  if (chance.happens(0.03)) return '';
  if (day - period.from < 100 && chance.happens(0.5)) return 'NONE';
  if (status === 'E1') return 'ADOPT';
  if (period.homeFrom !== null && day >= period.homeFrom) return 'PARENT_CO';
  if (ageOn(bornOn, day) >= 16) return chance.weighted([['INDEP', 6], ['LTF', 4]]);
  if (status === 'C2') return chance.weighted([['LTF', 74], ['FAMILY', 16], ['SGO', 7], ['NONE', 3]]);
  return chance.weighted([['RETURN', 55], ['LTF', 15], ['FAMILY', 12], ['SGO', 6], ['NONE', 12]]);
}

/** Of a child first met after the settled years nothing is told that would fall into them. */
function writeAssessment({ life, childId, out }: CaseFile, assessmentId: string, startedOn: Day, period: Period, chance: Chance): void {
  const from = startedOn < SETTLED_BEFORE && life.periods[0]!.from >= SETTLED_BEFORE ? period.from : startedOn;
  const completedOn = workingDays.after(from, chance.between(12, 50));
  out.add('assessments', {
    assessment_id: assessmentId, child_id: childId, kind: 'care-and-support', started_on: on(from),
    completed_on: on(chance.happens(0.97) ? completedOn : workingDays.after(completedOn, 35)),
    child_seen_alone: ageOn(life.bornOn, Math.max(from, life.bornOn)) < 3 ? 'false' : chance.weighted([['true', 80], ['false', 14], ['', 6]]),
    views_recorded: chance.weighted([['true', 82], ['false', 12], ['', 6]]),
    manager_agreed_on: chance.happens(0.9) ? on(workingDays.after(completedOn, chance.between(1, 8))) : '',
  });
}
