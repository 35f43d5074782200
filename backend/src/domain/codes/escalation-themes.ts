import type { Code } from './code.js';

/** What a reviewing officer’s concern is about. */
export const escalationThemes: readonly Code[] = [
  { code: 'education', en: 'Education', cy: 'Addysg' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'placement', en: 'Placement', cy: 'Lleoliad' },
  { code: 'contact', en: 'Contact', cy: 'Cyswllt' },
  { code: 'permanence', en: 'Permanence', cy: 'Sefydlogrwydd' },
  { code: 'visits', en: 'Visits', cy: 'Ymweliadau' },
  { code: 'plan', en: 'The plan', cy: 'Y cynllun' },
  { code: 'leaving-care', en: 'Leaving care', cy: 'Gadael gofal' },
  { code: 'other', en: 'Something else', cy: 'Rhywbeth arall' },
];
