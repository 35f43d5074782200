import type { Code } from './code.js';

/** Disability flag. */
export const disabilities: readonly Code[] = [
  { code: '0', en: 'Not disabled', cy: 'Heb anabledd' },
  { code: '1', en: 'Disabled', cy: 'Anabl' },
  { code: '2', en: 'Not known', cy: 'Anhysbys' },
];
