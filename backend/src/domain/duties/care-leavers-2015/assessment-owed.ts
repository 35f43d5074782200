import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY } from '../../facts/columns.js';
import type { Law } from '../law.js';
import type { Evidence, Owed } from '../occurrence.js';
import { owe } from '../owe.js';
import type { CategorySpell } from './categories.js';
import { assessmentMonths, type Completed } from './pathway-rows.js';

/** The assessment owed in a stretch of one category, met by the first of those that count. */
export function assessmentOwed(law: Law, child: ChildRecord, { category, startedOn, endedOn }: CategorySpell, counting: readonly Completed[]): Owed {
  const [first] = counting;
  return owe(law, {
    aroseOn: startedOn,
    by: 'months',
    amount: law.number(assessmentMonths, startedOn),
    metOn: first?.on ?? NO_DAY,
    lapsedOn: endedOn,
    evidence: [whyCategory(child, category, startedOn), ...(first ? [first.evidence] : [])],
  });
}

/** What a category arose from: the row that recorded it, else the child’s age and care. */
export function whyCategory({ childNo, careLeavers }: ChildRecord, category: number, startedOn: number): Evidence {
  const row = careLeavers.find(({ recordedOn, category: recorded }) => recorded === category && recordedOn === startedOn);
  return row ? { kind: 'care-leaver', no: row.recordedOn } : { kind: 'child', no: childNo };
}

/** The plan owed after the assessment made in a stretch of one category. */
export function planOwed(law: Law, { startedOn, endedOn }: CategorySpell, assessment: Completed | undefined, plans: readonly Completed[], workingDays: number): Owed[] {
  if (!assessment || assessment.on >= endedOn) return [];
  const plan = plans.find(({ on }) => on >= assessment.on);
  return [
    owe(law, {
      aroseOn: Math.max(assessment.on, startedOn),
      from: assessment.on,
      by: 'working-days',
      amount: workingDays,
      metOn: plan?.on ?? NO_DAY,
      lapsedOn: endedOn,
      evidence: [assessment.evidence, ...(plan ? [plan.evidence] : [])],
    }),
  ];
}
