import type { Code } from './code.js';

/** What everybody must know before they see a child. */
export const alertKinds = [
  { code: 'allergy', en: 'Allergy', cy: 'Alergedd' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'no-contact', en: 'No contact', cy: 'Dim cyswllt' },
  { code: 'going-missing', en: 'Going missing', cy: 'Mynd ar goll' },
  { code: 'exploitation', en: 'Exploitation', cy: 'Camfanteisio' },
  { code: 'self-harm', en: 'Self-harm', cy: 'Hunan-niweidio' },
  { code: 'risk-to-others', en: 'Risk to others', cy: 'Risg i eraill' },
  { code: 'visiting-safely', en: 'Visiting safely', cy: 'Ymweld yn ddiogel' },
  { code: 'other', en: 'Something else', cy: 'Rhywbeth arall' },
] as const satisfies readonly Code[];

export type AlertKind = (typeof alertKinds)[number]['code'];
