import type { MeView } from '../api/models';

type Role = MeView['roles'][number];

/** A page that the main navigation leads to, for those whose role includes the permission; some only for those whose daily work it is. */
export interface Destination {
  readonly path: string;
  readonly key: string;
  readonly permission: string | null;
  readonly roles?: readonly Role[];
}

export const destinations: readonly Destination[] = [
  { path: '/my-work', key: 'shell.myWork', permission: 'see-children', roles: ['social-worker', 'personal-adviser', 'iro', 'team-manager', 'panel-administrator'] },
  { path: '/iro', key: 'shell.iroDesk', permission: 'see-children', roles: ['iro'] },
  { path: '/team', key: 'shell.team', permission: 'see-team-work' },
  { path: '/team/sign-off', key: 'shell.signOff', permission: 'sign-off' },
  { path: '/performance', key: 'shell.performance', permission: 'see-performance' },
  { path: '/children', key: 'shell.children', permission: 'see-children' },
  { path: '/drafts', key: 'shell.drafts', permission: 'see-children', roles: ['social-worker', 'personal-adviser', 'iro', 'team-manager'] },
  { path: '/forecast', key: 'shell.forecast', permission: 'see-children', roles: ['team-manager', 'iro', 'performance-officer', 'head-of-service'] },
  { path: '/law-settings', key: 'shell.lawSettings', permission: 'set-law-numbers' },
  { path: '/merges', key: 'merging.title', permission: 'merge-children' },
  { path: '/imports', key: 'shell.imports', permission: 'import-records' },
  { path: '/admin/samples', key: 'shell.samples', permission: 'choose-sample' },
  { path: '/admin/access', key: 'shell.access', permission: 'review-break-glass' },
  { path: '/records', key: 'records.sharedTitle', permission: 'keep-records', roles: ['team-manager', 'panel-administrator', 'system-administrator'] },
  { path: '/admin/accounts', key: 'accounts.title', permission: 'manage-accounts' },
  { path: '/jobs', key: 'shell.jobs', permission: 'see-jobs' },
];

/** Where a person's roles lead, in the order of the navigation. */
export function offeredTo(person: Pick<MeView, 'permissions' | 'roles'> | null): readonly Destination[] {
  return destinations.filter(
    ({ permission, roles }) => (permission === null || person?.permissions.includes(permission)) && (roles === undefined || roles.some((role) => person?.roles.includes(role))),
  );
}
