import type { Code } from './code.js';

/** How great the risk to a missing child is judged to be. */
export const missingRisks: readonly Code[] = [
  { code: 'low', en: 'Low', cy: 'Isel' },
  { code: 'medium', en: 'Medium', cy: 'Canolig' },
  { code: 'high', en: 'High', cy: 'Uchel' },
];
