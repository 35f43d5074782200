import type { Role } from './roles.js';

/** Somebody invented whom anybody may sign in as, in the demo only. */
export class DemoAccountView {
  email: string;
  name: string;
  role: Role;
}
