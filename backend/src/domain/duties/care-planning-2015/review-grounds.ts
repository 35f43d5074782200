import type { CaseEventKind } from '../../codes/case-event-kinds.js';
import type { Bilingual } from '../../indicators/figure.js';

/** One case of regulation 39(3) in which a review is held early. */
export interface ReviewGround extends Bilingual {
  regime: string;
  event: CaseEventKind;
  /** Promptly after it, by the day recorded with it, or before that day. */
  when: 'promptly' | 'by' | 'before';
  /** The reviewing officer may hold it not justified: paragraph (4). */
  mayBeDeclined?: true;
}

export const reviewGrounds: readonly ReviewGround[] = [
  { regime: '39-3-a', event: 'review-asked-absence', when: 'promptly', en: 'Absent from the placement, or repeatedly so', cy: 'Yn absennol o’r lleoliad, neu dro ar ôl tro' },
  { regime: '39-3-b', event: 'review-asked-concern', when: 'promptly', en: 'Told that the child is at risk of harm', cy: 'Hysbyswyd bod y plentyn mewn perygl o niwed' },
  { regime: '39-3-c', event: 'review-asked-child', when: 'promptly', mayBeDeclined: true, en: 'The child asked', cy: 'Gofynnodd y plentyn' },
  { regime: '39-3-d', event: 'review-asked-iro', when: 'by', en: 'The reviewing officer asked', cy: 'Gofynnodd y swyddog adolygu' },
  { regime: '39-3-f', event: 'review-asked-accommodation-ending', when: 'before', en: 'Before emergency accommodation ends', cy: 'Cyn i lety brys ddod i ben' },
  { regime: '39-3-g', event: 'review-asked-release', when: 'before', en: 'Before release from detention', cy: 'Cyn rhyddhau o’r ddalfa' },
  { regime: '39-3-h', event: 'review-asked-stopping', when: 'before', en: 'Before accommodation stops with nobody to provide it after', cy: 'Cyn i lety ddod i ben heb neb i’w ddarparu wedyn' },
  { regime: '39-3-i', event: 'review-asked-family-support', when: 'promptly', en: 'Family referred to an integrated family support team', cy: 'Cyfeiriwyd y teulu at dîm integredig cymorth i deuluoedd' },
];
