export class PartView {
}
export class BoardView {
}

//# sourceMappingURL=board-view.js.map