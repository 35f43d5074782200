import type { Code } from './code.js';

/** Why a placement ended. */
export const placementEndReasons: readonly Code[] = [
  { code: 'planned-move', en: 'Planned move', cy: 'Symud wedi’i gynllunio' },
  { code: 'carer-request', en: 'Carer asked', cy: 'Cais y gofalwr' },
  { code: 'child-request', en: 'Child asked', cy: 'Cais y plentyn' },
  { code: 'breakdown', en: 'Placement broke down', cy: 'Chwalodd y lleoliad' },
  { code: 'return-home', en: 'Return home', cy: 'Dychwelyd adref' },
  { code: 'reached-18', en: 'Reached 18', cy: 'Cyrraedd 18 oed' },
  { code: 'adopted', en: 'Adopted', cy: 'Mabwysiadwyd' },
  { code: 'custody', en: 'Custody', cy: 'Y ddalfa' },
  { code: 'other', en: 'Other', cy: 'Arall' },
];
