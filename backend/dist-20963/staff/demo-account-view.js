/** Somebody invented whom anybody may sign in as, in the demo only. */ export class DemoAccountView {
}

//# sourceMappingURL=demo-account-view.js.map