export class GroupView {
}
export class ExtraView {
}
export class TrendPointView {
}
/** What was published for Wales. Never to be compared where `unit` is not the `valueKind` of the measure. */ export class BenchmarkView {
}
export class MeasureView {
}

//# sourceMappingURL=measure-view.js.map