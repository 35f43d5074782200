import type { Code } from './code.js';

/** Why the reviewing officer did not speak with a child in private before a review. */
export const notSpokenReasons: readonly Code[] = [
  { code: 'child-refused', en: 'Child refused', cy: 'Gwrthododd y plentyn' },
  { code: 'not-appropriate-for-age', en: 'Not appropriate for the child’s age', cy: 'Ddim yn briodol i oedran y plentyn' },
];
