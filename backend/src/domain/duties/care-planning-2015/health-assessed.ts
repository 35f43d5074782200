import { addMonths } from '../../calendar/months.js';
import type { ChildRecord, HealthAssessment } from '../../facts/child-record.js';
import type { Day } from '../../facts/columns.js';

/** Months before care began in which an assessment still counts (regulation 7). */
export const MONTHS_BEFORE = 3;

/** Assessments and reviews of health from a day on, one a day, refused ones among them. */
export function assessedFrom(child: ChildRecord, day: Day): HealthAssessment[] {
  const rows = child.healthAssessments.filter(({ kind, assessedOn }) => (kind === 'initial' || kind === 'review') && assessedOn >= day);
  return rows.filter((row, at) => row.assessedOn !== rows[at - 1]?.assessedOn);
}

/** The first day an assessment counts for care that began on a day. */
export function countsFrom(startedOn: Day): Day {
  return addMonths(startedOn, -MONTHS_BEFORE);
}
