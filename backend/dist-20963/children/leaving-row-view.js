/** What was known of a young person leaving care on one day. */ export class CareLeaverView {
}
export class PathwayView {
}

//# sourceMappingURL=leaving-row-view.js.map