import type { Code } from './code.js';

/** How a member of staff is employed. */
export const employments: readonly Code[] = [
  { code: 'permanent', en: 'Permanent', cy: 'Parhaol' },
  { code: 'fixed-term', en: 'Fixed term', cy: 'Cyfnod penodol' },
  { code: 'agency', en: 'Through an agency', cy: 'Trwy asiantaeth' },
];
