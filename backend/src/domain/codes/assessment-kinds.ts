import type { Code } from './code.js';

/** What is assessed. */
export const assessmentKinds: readonly Code[] = [
  { code: 'care-and-support', en: 'Care and support needs', cy: 'Anghenion gofal a chymorth' },
  { code: 'pathway', en: 'Pathway', cy: 'Llwybr' },
  { code: 'parent-placement', en: 'Placement with a parent', cy: 'Lleoliad gyda rhiant' },
  { code: 'connected-person', en: 'Connected person', cy: 'Person cysylltiedig' },
];
