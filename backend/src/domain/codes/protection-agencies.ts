import type { Code } from './code.js';

/** Agencies that work together to protect a child. */
export const protectionAgencies: readonly Code[] = [
  { code: 'social-services', en: 'Social services', cy: 'Gwasanaethau cymdeithasol' },
  { code: 'police', en: 'Police', cy: 'Heddlu' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'education', en: 'Education', cy: 'Addysg' },
  { code: 'probation', en: 'Probation', cy: 'Prawf' },
  { code: 'youth-justice', en: 'Youth justice', cy: 'Cyfiawnder ieuenctid' },
  { code: 'housing', en: 'Housing', cy: 'Tai' },
  { code: 'voluntary', en: 'Voluntary organisation', cy: 'Mudiad gwirfoddol' },
  { code: 'other', en: 'Another agency', cy: 'Asiantaeth arall' },
];
