import type { Code } from './code.js';

/** What an arrangement for contact rests on. */
export const contactBases = [
  { code: 'agreed', en: 'Agreed with the child and family', cy: 'Cytunwyd gyda’r plentyn a’r teulu' },
  { code: 'plan', en: 'Care and support plan', cy: 'Cynllun gofal a chymorth' },
  { code: 'child-arrangements-order', en: 'Child arrangements order (section 8)', cy: 'Gorchymyn trefniadau plentyn (adran 8)' },
  { code: 'contact-order', en: 'Contact order (section 34)', cy: 'Gorchymyn cyswllt (adran 34)' },
  { code: 'refused-urgently', en: 'Refused for up to 7 days (section 34(6))', cy: 'Gwrthodwyd am hyd at 7 niwrnod (adran 34(6))' },
  { code: 'other', en: 'Something else', cy: 'Rhywbeth arall' },
] as const satisfies readonly Code[];

export type ContactBasis = (typeof contactBases)[number]['code'];
