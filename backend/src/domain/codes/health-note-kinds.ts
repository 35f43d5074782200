import type { Code } from './code.js';

/** What a fact of a child’s health is about. */
export const healthNoteKinds: readonly Code[] = [
  { code: 'gp', en: 'GP', cy: 'Meddyg teulu' },
  { code: 'dentist', en: 'Dentist', cy: 'Deintydd' },
  { code: 'optician', en: 'Optician', cy: 'Optegydd' },
  { code: 'immunisation', en: 'Immunisation', cy: 'Imiwneiddio' },
  { code: 'allergy', en: 'Allergy', cy: 'Alergedd' },
  { code: 'condition', en: 'Condition', cy: 'Cyflwr' },
  { code: 'medicine', en: 'Medicine', cy: 'Meddyginiaeth' },
  { code: 'other', en: 'Something else', cy: 'Rhywbeth arall' },
];
