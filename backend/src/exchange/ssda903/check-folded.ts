import type { Bilingual } from '../../domain/indicators/indicator.js';
import type { ExtractContent } from '../extract/extract-content.js';
import type { Judgement } from './finding.js';
import type { FoldedReturn } from './fold-return.js';
import type { ReturnRow } from './return-row.js';

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
 * until none is. A fault that no row stands behind is told of the file as a whole. Warnings are told of the first row behind each.
 */
export function checkFolded(fold: () => FoldedReturn, check: CheckExtract, judgement: Judgement, today: string): FoldedReturn {
  for (;;) {
    const folded = fold();
    const { faults, warnings } = check(folded.content, today);
    let refused = 0;
    for (const { file, line, column, rule, message } of faults) {
      const source = sourcesOf(folded, file, line).findLast((row) => !judgement.isRefused(row));
      if (!source) continue;
      judgement.refuse(source, rule, null, said(column ?? file, message));
      refused += 1;
    }
    if (refused > 0) continue;
    for (const { file, column, rule, message } of faults) judgement.refuseFile(file, rule, column, message);
    for (const { file, line, column, rule, message } of warnings) {
      const [source] = sourcesOf(folded, file, line);
      if (source) judgement.doubt(source, rule, null, said(column ?? file, message));
    }
    return folded;
  }
}

function sourcesOf({ folded }: FoldedReturn, file: string, line: number): readonly ReturnRow[] {
  return folded.sourcesOf(file.replace(/\.csv$/, ''), line);
}

/** The extract speaks of its own columns, which the return does not have. */
function said(where: string, { en, cy }: Bilingual): Bilingual {
  return { en: `${where}: ${en}`, cy: `${where}: ${cy}` };
}
