import type { Code } from './code.js';

/** Order with which proceedings end. */
export const courtOrders: readonly Code[] = [
  { code: 'care-order', en: 'Care order', cy: 'Gorchymyn gofal' },
  { code: 'supervision-order', en: 'Supervision order', cy: 'Gorchymyn goruchwylio' },
  { code: 'placement-order', en: 'Placement order', cy: 'Gorchymyn lleoli' },
  { code: 'special-guardianship', en: 'Special guardianship order', cy: 'Gorchymyn gwarcheidiaeth arbennig' },
  { code: 'child-arrangements', en: 'Child arrangements order', cy: 'Gorchymyn trefniadau plant' },
  { code: 'no-order', en: 'No order', cy: 'Dim gorchymyn' },
  { code: 'other', en: 'Another order', cy: 'Gorchymyn arall' },
];
