/** A period of being looked after. Dates are ISO; an end that is null has not come. */ export class PeriodOfCareView {
}
export class LegalStatusView {
}
export class PlacementView {
}
export class AllocationView {
}

//# sourceMappingURL=care-row-view.js.map