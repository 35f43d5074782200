/** A page that the main navigation leads to, for those whose role includes the permission. */
export interface Destination {
  readonly path: string;
  readonly key: string;
  readonly permission: string | null;
}

export const destinations: readonly Destination[] = [
  { path: '/performance', key: 'shell.performance', permission: 'see-performance' },
  { path: '/children', key: 'shell.children', permission: 'see-children' },
  { path: '/imports', key: 'shell.imports', permission: 'import-records' },
  { path: '/jobs', key: 'shell.jobs', permission: 'import-records' },
];
