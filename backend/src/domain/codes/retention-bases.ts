import type { Code } from './code.js';

/** Why a document is kept, and so how long. */
export const retentionBases = [
  { code: 'case-record', en: 'Case record of a looked after child', cy: 'Cofnod achos plentyn sy’n derbyn gofal' },
  { code: 'leaving-care-record', en: 'Record of a young person leaving care', cy: 'Cofnod person ifanc sy’n gadael gofal' },
  { code: 'until-a-date', en: 'Another duty, until a date', cy: 'Dyletswydd arall, tan ddyddiad' },
  { code: 'hold', en: 'Held for a court or an inquiry', cy: 'Wedi’i gadw ar gyfer llys neu ymchwiliad' },
] as const satisfies readonly Code[];

export type RetentionBasis = (typeof retentionBases)[number]['code'];
