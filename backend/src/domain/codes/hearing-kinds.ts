import type { Code } from './code.js';

/** Kind of hearing in public law proceedings. */
export const hearingKinds: readonly Code[] = [
  { code: 'case-management', en: 'Case management hearing', cy: 'Gwrandawiad rheoli achos' },
  { code: 'further-case-management', en: 'Further case management hearing', cy: 'Gwrandawiad rheoli achos pellach' },
  { code: 'issues-resolution', en: 'Issues resolution hearing', cy: 'Gwrandawiad datrys materion' },
  { code: 'final', en: 'Final hearing', cy: 'Gwrandawiad terfynol' },
  { code: 'other', en: 'Another hearing', cy: 'Gwrandawiad arall' },
];
