import type { Code } from './code.js';

/** Kind of exclusion from school. */
export const exclusionKinds: readonly Code[] = [
  { code: 'fixed-term', en: 'For a fixed time', cy: 'Am gyfnod penodol' },
  { code: 'permanent', en: 'Permanent', cy: 'Parhaol' },
];
