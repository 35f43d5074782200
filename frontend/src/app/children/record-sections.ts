import type { ChildRecord, RecordRow } from './child';

export interface RecordPart {
  readonly name: string;
  /** The fields shown, each named in the catalogue. */
  readonly fields: readonly string[];
  readonly rows: readonly RecordRow[];
}

/** The parts of a record in the order in which a reader wants them, and the fields of each. */
const parts: readonly { readonly name: string; readonly fields: readonly string[] }[] = [
  { name: 'periods', fields: ['startedOn', 'endedOn', 'reasonEnded'] },
  { name: 'legalStatuses', fields: ['startedOn', 'endedOn', 'legalStatus'] },
  { name: 'placements', fields: ['startedOn', 'endedOn', 'placementType', 'areaAuthority', 'provider'] },
  { name: 'allocations', fields: ['startedOn', 'endedOn', 'role', 'staff'] },
  { name: 'reviews', fields: ['heldOn', 'participation', 'chair', 'permanencePlanClear'] },
  { name: 'plans', fields: ['preparedOn', 'permanenceOption', 'hasHealthPlan', 'hasPersonalEducationPlan'] },
  { name: 'visits', fields: ['visitedOn', 'isChildSeen', 'isSeenAlone', 'visitedBy'] },
  { name: 'healthAssessments', fields: ['assessedOn', 'kind', 'isRefused'] },
  { name: 'educationPlans', fields: ['preparedOn', 'isExempt'] },
  { name: 'careLeaver', fields: ['recordedOn', 'category', 'accommodation', 'activity'] },
];

export function sectionsOf({ sections }: ChildRecord): RecordPart[] {
  return parts.map((part) => ({ ...part, rows: sections[part.name] ?? [] }));
}
