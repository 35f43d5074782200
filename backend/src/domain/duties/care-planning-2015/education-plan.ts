import type { ChildRecord, EducationPlan, Spell } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';

/** Days in which a prescribed category is recorded as the answer to what was owed: twenty school days. */
const ANSWERED_WITHIN = 28;

/** Plans agreed, without the rows that record why none is owed. */
export function plansAgreed(child: ChildRecord): EducationPlan[] {
  return child.educationPlans.filter(({ exempt }) => exempt === '');
}

/**
 * Until when a plan of education is owed from a day on: `NO_DAY` where no prescribed category ends it, the day itself where
 * one applied from the start. The categories of regulation 3A are decisions people record; nothing is reckoned from age.
 */
export function owedUntil(child: ChildRecord, from: Day): Day {
  const later = child.educationPlans.filter(({ agreedOn }) => agreedOn >= from);
  const next = later.find(({ exempt }) => exempt !== '');
  if (next && next.agreedOn <= from + ANSWERED_WITHIN) return from;
  const last = child.educationPlans.at(-1);
  // Short breaks end with the breaks; too young or too old holds until a plan is agreed.
  if (later.length === 0 && last && last.exempt !== '' && last.exempt !== 'short-breaks-only') return from;
  return next?.agreedOn ?? NO_DAY;
}

export function agreedIn(child: ChildRecord, stretch: Spell): EducationPlan | undefined {
  return plansAgreed(child).find(({ agreedOn }) => agreedOn >= stretch.startedOn && agreedOn <= stretch.endedOn);
}
