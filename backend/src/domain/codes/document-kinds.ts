import type { Code } from './code.js';

/** What a document in a child's record is: the papers regulation 63 of the care planning regulations names, and what comes with them. */
export const documentKinds = [
  { code: 'court-order', en: 'Court order', cy: 'Gorchymyn llys' },
  { code: 'court-document', en: 'Other court document', cy: 'Dogfen llys arall' },
  { code: 'agreement', en: 'Consent or agreement', cy: 'Cydsyniad neu gytundeb' },
  { code: 'assessment', en: 'Assessment', cy: 'Asesiad' },
  { code: 'plan', en: 'Plan', cy: 'Cynllun' },
  { code: 'review-paper', en: 'Paper of a review', cy: 'Papur adolygiad' },
  { code: 'report', en: 'Report', cy: 'Adroddiad' },
  { code: 'health', en: 'Health', cy: 'Iechyd' },
  { code: 'education', en: 'Education', cy: 'Addysg' },
  { code: 'identity', en: 'Birth certificate, passport or other proof of identity', cy: 'Tystysgrif geni, pasbort neu brawf hunaniaeth arall' },
  { code: 'letter', en: 'Letter or message', cy: 'Llythyr neu neges' },
  { code: 'from-the-child', en: 'Written, drawn or made by the child', cy: 'Wedi’i ysgrifennu, ei ddarlunio neu ei wneud gan y plentyn' },
  { code: 'handwritten-note', en: 'Note written by hand', cy: 'Nodyn mewn llawysgrifen' },
  { code: 'photograph', en: 'Photograph or keepsake', cy: 'Ffotograff neu beth i’w drysori' },
  { code: 'other', en: 'Something else', cy: 'Rhywbeth arall' },
] as const satisfies readonly Code[];
