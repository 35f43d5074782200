import { CodedView } from '../http/coded-view.js';

/** A review. Yes-or-no facts that are null are not known. */
export class ReviewView {
  heldOn: string;
  chairedBy: string | null;
  participation: CodedView | null;
  iroSpokeWithChildOn: string | null;
  recordDistributedOn: string | null;
}

export class PlanRowView {
  preparedOn: string;
  permanenceOption: CodedView | null;
  hasHealthPlan: boolean;
  hasPersonalEducationPlan: boolean;
  agreedWithChild: boolean | null;
}

export class VisitView {
  visitedOn: string;
  by: string | null;
  statutory: boolean;
  seen: boolean;
  seenAlone: boolean | null;
}

export class HealthAssessmentView {
  assessedOn: string;
  kind: CodedView | null;
  refused: boolean | null;
}

export class EducationPlanView {
  agreedOn: string;
  reviewedOn: string | null;
  exempt: CodedView | null;
}
