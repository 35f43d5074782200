import type { Bilingual } from '../../domain/indicators/figure.js';
import type { WordedView } from '../clock-view.js';

export function worded(code: string, { en, cy }: Bilingual): WordedView {
  return { code, en, cy };
}
