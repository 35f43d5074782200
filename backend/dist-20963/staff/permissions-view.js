export class RoleView {
}
export class PermissionView {
}
/** Who may do what. */ export class PermissionsView {
}

//# sourceMappingURL=permissions-view.js.map