import type { Bilingual } from '../../domain/indicators/indicator.js';
import type { ExtractContent } from '../extract/extract-content.js';
import type { Judgement } from './finding.js';
import type { FoldedReturn } from './fold-return.js';

/** What the extract's own checks say of a row of a folded table; the first row of a table stands on line 2. */
export interface ExtractFinding {
  file: string;
  line: number;
  column: string | null;
  rule: string;
  message: Bilingual;
}
export type CheckExtract = (content: ExtractContent, today: string) => { faults: ExtractFinding[]; warnings: ExtractFinding[] };

/**
 * Folds, lets the extract check what came of it, and refuses the last row of the return behind each fault that is left,
 * until none is. A fault that no row stands behind is told of the file as a whole and refuses everything.
 */
export function checkFolded(fold: () => FoldedReturn, check: CheckExtract, judgement: Judgement, today: string): FoldedReturn {
  for (;;) {
    const folded = fold();
    const { faults } = check(folded.content, today);
    let refused = 0;
    for (const { file, line, column, rule, message } of faults) {
      const source = folded.folded.sourcesOf(file.replace(/\.csv$/, ''), line).findLast((row) => !judgement.isRefused(row));
      if (!source) continue;
      judgement.refuse(source, rule, null, { en: `${column ?? file}: ${message.en}`, cy: `${column ?? file}: ${message.cy}` });
      refused += 1;
    }
    if (refused > 0) continue;
    for (const { file, column, rule, message } of faults) judgement.refuseFile(file, rule, column, message);
    return folded;
  }
}
