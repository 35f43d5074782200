import type { Code } from './code.js';

/** Why a child was not seen alone on a visit. */
export const notAloneReasons: readonly Code[] = [
  { code: 'child-refused', en: 'Child refused', cy: 'Gwrthododd y plentyn' },
  { code: 'not-appropriate-for-age', en: 'Not appropriate for the child’s age', cy: 'Ddim yn briodol i oedran y plentyn' },
  { code: 'unable', en: 'Unable to', cy: 'Nid oedd modd' },
];
