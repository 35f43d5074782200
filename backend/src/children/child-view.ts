import { CodedView } from '../http/coded-view.js';
import { AllocationView, LegalStatusView, PeriodOfCareView, PlacementView } from './care-row-view.js';
import { CareLeaverView, PathwayView } from './leaving-row-view.js';
import { EducationPlanView, HealthAssessmentView, PlanRowView, ReviewView, VisitView } from './practice-row-view.js';

/** A child's record to read. Every list is newest first. */
export class ChildView {
  publicId: string;
  reference: string;
  name: string;
  knownAs: string | null;
  dateOfBirth: string;
  dateOfBirthEstimated: boolean | null;
  age: number;
  sex: CodedView | null;
  ethnicity: CodedView | null;
  disability: CodedView | null;
  /** `cy`, `en`, `bilingual` or `other`; null is not known. */
  preferredLanguage: string | null;
  unaccompaniedAsylumSeeking: boolean | null;
  diedOn: string | null;
  isLookedAfter: boolean;
  periods: PeriodOfCareView[];
  legalStatuses: LegalStatusView[];
  placements: PlacementView[];
  allocations: AllocationView[];
  reviews: ReviewView[];
  plans: PlanRowView[];
  /** The latest 25. */
  visits: VisitView[];
  healthAssessments: HealthAssessmentView[];
  educationPlans: EducationPlanView[];
  careLeaverRecords: CareLeaverView[];
  pathway: PathwayView[];
}
