import type { Bilingual } from '../../domain/indicators/figure.js';
import type { HowSeen } from '../how-seen.js';

/** By what right somebody was at a child's record, as it is told to the child. */
const standings: Readonly<Record<string, Bilingual>> = {
  allocated: { en: 'allocated to the child', cy: 'wedi’i ddyrannu i’r plentyn' },
  team: { en: 'of the team of the child’s worker', cy: 'o dîm gweithiwr y plentyn' },
  cover: { en: 'as cover for the child’s worker', cy: 'yn cyflenwi dros weithiwr y plentyn' },
  panel: { en: 'for the panel', cy: 'ar ran y panel' },
  sample: { en: 'for an inspection', cy: 'ar gyfer arolygiad' },
  emergency: { en: 'in an emergency', cy: 'mewn argyfwng' },
};

const purposes: Readonly<Record<string, Bilingual>> = {
  'checking-figures': { en: 'checking figures or the quality of data', cy: 'gwirio ffigurau neu ansawdd data' },
  'quality-audit': { en: 'auditing practice', cy: 'archwilio ymarfer' },
  'complaint-or-request': { en: 'answering a complaint or a request for records', cy: 'ateb cwyn neu gais am gofnodion' },
  'advice-to-worker': { en: 'advising the worker', cy: 'cynghori’r gweithiwr' },
};

/** The reason somebody gave, else by what right; null where the log does not tell. */
export function sayStanding({ as, purpose }: HowSeen): Bilingual | null {
  return (purpose !== undefined && purposes[purpose]) || standings[as] || null;
}
