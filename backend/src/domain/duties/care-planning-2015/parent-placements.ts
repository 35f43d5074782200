import type { ChildRecord, Placement } from '../../facts/child-record.js';
import { NO_DAY, type Day } from '../../facts/columns.js';
import { legalStatusOn } from '../care-spells.js';
import type { Law, LawNumber } from '../law.js';
import { placementsBegun, type BegunPlacement } from './placements-begun.js';

export const assessmentWorkingDays: LawNumber = {
  code: 'pwp-assessment-working-days',
  title: { en: 'Working days to the assessment of a parent after an immediate placement', cy: 'Diwrnodau gwaith hyd at asesu rhiant ar ôl lleoliad ar unwaith' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'fixed',
};
export const decisionWorkingDays: LawNumber = {
  code: 'pwp-decision-working-days',
  title: { en: 'Working days from the assessment of a parent to the decision', cy: 'Diwrnodau gwaith o asesu rhiant hyd at y penderfyniad' },
  unit: 'working-days',
  values: [{ from: '2016-04-06', value: 10 }],
  setBy: 'fixed',
};

/**
 * Placements with a parent of a child in the authority’s care, under an interim or a full care order; the regulations on them bind
 * for no others. A legal status nobody recorded is taken for care, and said to be missing.
 */
export function parentPlacements(child: ChildRecord): BegunPlacement[] {
  return placementsBegun(child).filter(({ placement }) => isUnderOrder(child, placement));
}

function isUnderOrder(child: ChildRecord, { type, startedOn }: Placement): boolean {
  return type === 'P1' && ['C1', 'C2', ''].includes(legalStatusOn(child, startedOn));
}

export function missingStatus(child: ChildRecord, { startedOn }: Placement): string {
  return legalStatusOn(child, startedOn) === '' ? 'legal-statuses.legal_status' : '';
}

/** The day the parent’s assessment was completed: as the placement has it, else of such an assessment since the last time. */
export function parentAssessedOn(child: ChildRecord, placement: Placement): Day {
  if (placement.assessmentCompletedOn !== NO_DAY) return placement.assessmentCompletedOn;
  const before = child.placements.findLast(({ type, startedOn }) => type === 'P1' && startedOn < placement.startedOn);
  const since = before ? before.endedOn : -Infinity;
  const assessed = child.assessments.find(({ kind, completedOn }) => kind === 'parent-placement' && completedOn >= since && completedOn < placement.endedOn);
  return assessed?.completedOn ?? NO_DAY;
}

/** Whether the child went to the parent before the assessment was completed. */
export function isImmediate(child: ChildRecord, placement: Placement): boolean {
  return isUnderOrder(child, placement) && parentAssessedOn(child, placement) > placement.startedOn;
}

/** The last day for the decision of an immediate placement: from the assessment, or from the last day for that. */
export function decisionDueOn(child: ChildRecord, placement: Placement, law: Law): Day {
  const assessedOn = parentAssessedOn(child, placement);
  const from = assessedOn === NO_DAY ? law.workingDayAfter(placement.startedOn, law.number(assessmentWorkingDays, placement.startedOn), NO_DAY) : assessedOn;
  return law.workingDayAfter(from, law.number(decisionWorkingDays, placement.startedOn), NO_DAY);
}
