import type { Code } from './code.js';

/** The language a document is written in. */
export const documentLanguages = [
  { code: 'en', en: 'English', cy: 'Saesneg' },
  { code: 'cy', en: 'Welsh', cy: 'Cymraeg' },
  { code: 'both', en: 'Welsh and English', cy: 'Cymraeg a Saesneg' },
  { code: 'other', en: 'Another language', cy: 'Iaith arall' },
] as const satisfies readonly Code[];
