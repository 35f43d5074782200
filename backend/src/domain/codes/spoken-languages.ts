import type { Code } from './code.js';

/** The language somebody spoke or wrote. */
export const spokenLanguages: readonly Code[] = [
  { code: 'cy', en: 'Welsh', cy: 'Cymraeg' },
  { code: 'en', en: 'English', cy: 'Saesneg' },
  { code: 'other', en: 'Another language', cy: 'Iaith arall' },
];
