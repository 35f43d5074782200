import type { Code } from '../../domain/codes/code.js';

/** Languages the record tells apart. */
export const languages: readonly Code[] = [
  { code: 'cy', en: 'Welsh', cy: 'Cymraeg' },
  { code: 'en', en: 'English', cy: 'Saesneg' },
  { code: 'bilingual', en: 'Welsh and English', cy: 'Cymraeg a Saesneg' },
  { code: 'other', en: 'Another language', cy: 'Iaith arall' },
];
