import type { Code } from './code.js';

/** Language somebody prefers. */
export const preferredLanguages: readonly Code[] = [
  { code: 'cy', en: 'Welsh', cy: 'Cymraeg' },
  { code: 'en', en: 'English', cy: 'Saesneg' },
  { code: 'bilingual', en: 'Welsh and English', cy: 'Cymraeg a Saesneg' },
  { code: 'other', en: 'Another language', cy: 'Iaith arall' },
];
