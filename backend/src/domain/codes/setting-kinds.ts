import type { Code } from './code.js';

/** What sort of place a setting is that is no foster household. */
export const settingKinds: readonly Code[] = [
  { code: 'childrens-home', en: 'Children’s home', cy: 'Cartref plant' },
  { code: 'secure-unit', en: 'Secure unit', cy: 'Uned ddiogel' },
  { code: 'residential-school', en: 'Residential school', cy: 'Ysgol breswyl' },
  { code: 'supported-accommodation', en: 'Supported accommodation', cy: 'Llety â chymorth' },
  { code: 'hospital', en: 'Hospital', cy: 'Ysbyty' },
  { code: 'family-centre', en: 'Family centre', cy: 'Canolfan deuluol' },
  { code: 'custody', en: 'Custody', cy: 'Y ddalfa' },
  { code: 'other', en: 'Other', cy: 'Arall' },
];
