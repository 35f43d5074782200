/** A child's record to read. Every list is newest first. */ export class ChildView {
}

//# sourceMappingURL=child-view.js.map