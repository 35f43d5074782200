import type { Bilingual } from '../indicators/figure.js';
import type { Confidence, Force, Whose } from './duty.js';

/** What a breach would be a breach of. */
export const forceWords: Readonly<Record<Force, Bilingual>> = {
  statute: { en: 'Statute', cy: 'Statud' },
  'code-must': { en: 'Code of practice: must', cy: 'Cod ymarfer: rhaid' },
  'code-should': { en: 'Code of practice: should', cy: 'Cod ymarfer: dylid' },
  procedure: { en: 'Procedure', cy: 'Gweithdrefn' },
  metric: { en: 'Performance measure', cy: 'Mesur perfformiad' },
  local: { en: 'Local rule', cy: 'Rheol leol' },
};

/** How surely the words of the law were read. */
export const confidenceWords: Readonly<Record<Confidence, Bilingual>> = {
  'found-wording': { en: 'The wording of the law was read', cy: 'Darllenwyd geiriad y gyfraith' },
  partial: { en: 'The wording was read in part', cy: 'Darllenwyd y geiriad yn rhannol' },
  'from-memory': { en: 'Not yet checked against the wording', cy: 'Heb ei wirio yn erbyn y geiriad eto' },
};

/** Who can act. */
export const whoseWords: Readonly<Record<Whose, Bilingual>> = {
  'social-worker': { en: 'Social worker', cy: 'Gweithiwr cymdeithasol' },
  iro: { en: 'Independent reviewing officer', cy: 'Swyddog adolygu annibynnol' },
  'personal-adviser': { en: 'Personal adviser', cy: 'Cynghorydd personol' },
  'team-manager': { en: 'Team manager', cy: 'Rheolwr tîm' },
  'panel-administrator': { en: 'Panel administrator', cy: 'Gweinyddwr panel' },
  others: { en: 'Others outside the council', cy: 'Eraill y tu allan i’r cyngor' },
};
