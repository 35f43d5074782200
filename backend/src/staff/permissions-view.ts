import { BilingualView } from '../http/bilingual-view.js';
import type { Role } from './roles.js';

export class RoleView {
  role: Role;
  title: BilingualView;
}

export class PermissionView {
  permission: string;
  title: BilingualView;
  /** The roles that hold it. */
  roles: Role[];
}

/** Who may do what. */
export class PermissionsView {
  roles: RoleView[];
  permissions: PermissionView[];
}
