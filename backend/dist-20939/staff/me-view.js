/** The authority whose records a person works with. */ export class AuthorityView {
}
/** The person who is signed in. */ export class MeView {
}

//# sourceMappingURL=me-view.js.map