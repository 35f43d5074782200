/** A review. Yes-or-no facts that are null are not known. */ export class ReviewView {
}
export class PlanView {
}
export class VisitView {
}
export class HealthAssessmentView {
}
export class EducationPlanView {
}

//# sourceMappingURL=practice-row-view.js.map