/** Where a child lives now. */ export class PlacedView {
}
/** One child of a list, as they are today. */ export class ChildRowView {
}
/** A page of 25 children, those looked after first. */ export class ChildrenView {
}

//# sourceMappingURL=children-view.js.map