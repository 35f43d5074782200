import type { ChildView, CodedView } from '../api/models';

/** A value of a record's row: a code with its words, an ISO date, a text, yes or no, or not known. */
export type Recorded = CodedView | string | boolean | null;

export interface RecordPart {
  readonly name: string;
  /** The fields shown, each named in the catalogue. */
  readonly fields: readonly string[];
  readonly rows: readonly (readonly Recorded[])[];
}

function part<Row extends { [Field in keyof Row]: Recorded }>(name: string, rows: readonly Row[], fields: readonly (keyof Row & string)[]): RecordPart {
  return { name, fields, rows: rows.map((row) => fields.map((field) => row[field])) };
}

/** The parts of a record in the order in which a reader wants them, and the fields of each. */
export function sectionsOf(child: ChildView): RecordPart[] {
  return [
    part('periods', child.periods, ['startedOn', 'endedOn', 'categoryOfNeed', 'reasonEnded']),
    part('legalStatuses', child.legalStatuses, ['startedOn', 'endedOn', 'legalStatus']),
    part('placements', child.placements, ['startedOn', 'endedOn', 'placementType', 'with', 'provider']),
    part('allocations', child.allocations, ['startedOn', 'endedOn', 'role', 'worker']),
    part('reviews', child.reviews, ['heldOn', 'chairedBy', 'participation', 'iroSpokeWithChildOn', 'recordDistributedOn']),
    part('plans', child.plans, ['preparedOn', 'permanenceOption', 'hasHealthPlan', 'hasPersonalEducationPlan', 'agreedWithChild']),
    part('visits', child.visits, ['visitedOn', 'by', 'statutory', 'seen', 'seenAlone']),
    part('healthAssessments', child.healthAssessments, ['assessedOn', 'kind', 'refused']),
    part('educationPlans', child.educationPlans, ['agreedOn', 'reviewedOn', 'exempt']),
    part('careLeaverRecords', child.careLeaverRecords, ['recordedOn', 'category', 'accommodation', 'activity', 'inTouch']),
    part('pathway', child.pathway, ['completedOn', 'kind', 'youngPersonTookPart']),
  ];
}
