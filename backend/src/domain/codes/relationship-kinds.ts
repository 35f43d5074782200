import type { Code } from './code.js';

/** What somebody is to a child. */
export const relationshipKinds = [
  { code: 'mother', en: 'Mother', cy: 'Mam' },
  { code: 'father', en: 'Father', cy: 'Tad' },
  { code: 'parent', en: 'Parent', cy: 'Rhiant' },
  { code: 'step-parent', en: 'Step-parent', cy: 'Llys-riant' },
  { code: 'sibling', en: 'Brother or sister', cy: 'Brawd neu chwaer' },
  { code: 'grandparent', en: 'Grandparent', cy: 'Nain, taid, mam-gu neu dad-cu' },
  { code: 'aunt-or-uncle', en: 'Aunt or uncle', cy: 'Modryb neu ewythr' },
  { code: 'other-relative', en: 'Other relative', cy: 'Perthynas arall' },
  { code: 'guardian', en: 'Guardian', cy: 'Gwarcheidwad' },
  { code: 'friend', en: 'Friend', cy: 'Ffrind' },
  { code: 'advocate', en: 'Advocate', cy: 'Eiriolwr' },
  { code: 'independent-visitor', en: 'Independent visitor', cy: 'Ymwelydd annibynnol' },
  { code: 'professional', en: 'Professional', cy: 'Gweithiwr proffesiynol' },
  { code: 'other', en: 'Somebody else', cy: 'Rhywun arall' },
] as const satisfies readonly Code[];

export type RelationshipKind = (typeof relationshipKinds)[number]['code'];
