import type { Code } from './code.js';

/** Who was told, asked or given something. */
export const parties = [
  { code: 'child', en: 'Child', cy: 'Plentyn' },
  { code: 'parent', en: 'Parent or other person with parental responsibility', cy: 'Rhiant neu berson arall â chyfrifoldeb rhiant' },
  { code: 'contact-holder', en: 'Person with a contact order', cy: 'Person â gorchymyn cyswllt' },
  { code: 'carer', en: 'Carer', cy: 'Gofalwr' },
  { code: 'previous-carer', en: 'Previous carer', cy: 'Gofalwr blaenorol' },
  { code: 'provider', en: 'Provider', cy: 'Darparwr' },
  { code: 'health-board', en: 'Health board', cy: 'Bwrdd iechyd' },
  { code: 'gp', en: 'GP', cy: 'Meddyg teulu' },
  { code: 'education', en: 'School or education provider', cy: 'Ysgol neu ddarparwr addysg' },
  { code: 'iro', en: 'Independent reviewing officer', cy: 'Swyddog adolygu annibynnol' },
  { code: 'area-authority', en: 'Area authority', cy: 'Awdurdod ardal' },
  { code: 'welsh-ministers', en: 'Welsh Ministers', cy: 'Gweinidogion Cymru' },
  { code: 'other', en: 'Somebody else', cy: 'Rhywun arall' },
] as const satisfies readonly Code[];

export type Party = (typeof parties)[number]['code'];
