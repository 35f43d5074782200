import { addMonths } from '../../calendar/months.js';
import type { ChildRecord } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import type { LawNumber } from '../law.js';
import type { Evidence } from '../occurrence.js';

export const assessmentMonths: LawNumber = {
  code: 'pathway-assessment-months',
  title: { en: 'Months to the assessment of a young person’s needs', cy: 'Misoedd hyd at asesu anghenion person ifanc' },
  unit: 'months',
  values: [{ from: '2016-04-06', value: 3 }],
  setBy: 'fixed',
};
export const planWorkingDays: LawNumber = {
  code: 'pathway-plan-working-days',
  title: { en: 'Working days from the assessment to the pathway plan', cy: 'Diwrnodau gwaith o’r asesiad hyd at y cynllun llwybr' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 20 }],
  setBy: 'local',
};

/** An assessment or plan, by the day it was completed. */
export interface Completed {
  on: Day;
  evidence: Evidence;
}

/** Assessments of a young person’s needs, from either place the record has them; those before 15½ are for something else. */
export function pathwayAssessments({ bornOn, pathways, assessments }: ChildRecord): Completed[] {
  const from = addMonths(bornOn, 186);
  return [
    ...pathways.filter(({ kind }) => kind === 'assessment').map(({ completedOn }) => completed('pathway', completedOn)),
    ...assessments.filter(({ kind }) => kind === 'pathway').map(({ completedOn }) => completed('assessment', completedOn)),
  ]
    .filter(({ on }) => on >= from && on !== NO_DAY)
    .sort((one, other) => one.on - other.on);
}

/** Pathway plans, in order. */
export function pathwayPlans({ pathways }: ChildRecord): Completed[] {
  return pathways.filter(({ kind }) => kind === 'plan').map(({ completedOn }) => completed('pathway', completedOn));
}

function completed(kind: 'pathway' | 'assessment', on: Day): Completed {
  return { on, evidence: { kind, no: on } };
}
