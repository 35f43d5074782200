export class RowDateView {
}
/** One subject behind a figure. Who it is stays out where the reader may not see the child. */ export class CountedView {
}
export class CountedPageView {
}

//# sourceMappingURL=counted-view.js.map