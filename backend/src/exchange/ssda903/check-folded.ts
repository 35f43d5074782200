import type { Judgement } from './finding.js';
import type { FoldedReturn } from './fold-return.js';

/** Folds. */
export function checkFolded(fold: () => FoldedReturn, _judgement: Judgement, _today: string): FoldedReturn {
  return fold();
}
