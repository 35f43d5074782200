import type { Code } from './code.js';

/** Pathway assessment, plan or review. */
export const pathwayKinds: readonly Code[] = [
  { code: 'assessment', en: 'Pathway assessment', cy: 'Asesiad llwybr' },
  { code: 'plan', en: 'Pathway plan', cy: 'Cynllun llwybr' },
  { code: 'review', en: 'Pathway plan review', cy: 'Adolygiad o’r cynllun llwybr' },
];
