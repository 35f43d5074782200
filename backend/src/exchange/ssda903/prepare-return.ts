import { checkFolded, type CheckExtract } from './check-folded.js';
import { doubtTexts } from './doubt-texts.js';
import { doubtReturn } from './doubt-return.js';
import { Judgement } from './finding.js';
import { isDeathWithoutDay } from './fold-leavers.js';
import { foldReturn, type FoldedReturn } from './fold-return.js';
import { judgeReturn } from './judge-return.js';
import { lawfulRows, type JudgedReturn } from './judged-return.js';
import { refuseWithChild } from './known-children.js';
import type { AreaFinder } from './map-placement.js';
import { originsOf, type Origin } from './origins.js';
import { readReturn, type FileText } from './read-return.js';
import { countRows, type RowCounts } from './row-counts.js';
import type { ReturnContent } from './return-row.js';

/** A return read, judged and folded, before anything is stored. */
export interface PreparedReturn {
  judgement: Judgement;
  judged: JudgedReturn;
  /** Heading lines by path, for giving rows back. */
  headings: ReturnContent['headings'];
  folded: FoldedReturn;
  origins: Origin[];
  counts: RowCounts;
}

/** Does all that needs neither disk nor store: reads, judges, folds and doubts. Nothing a file holds makes it throw. */
export function prepareReturn(files: readonly FileText[], finder: AreaFinder, check: CheckExtract, today: string): PreparedReturn {
  const judgement = new Judgement();
  const content = readReturn(files, judgement);
  const judged = judgeReturn(content, judgement, today);
  const folded = checkFolded(() => foldReturn(judged, finder, judgement), check, judgement, today);
  refuseWithChild(judged, judgement);
  for (const row of lawfulRows(judged, 'oc3', judgement)) {
    if (isDeathWithoutDay(row)) judgement.doubt(row, 'death', 'IN_TOUCH', doubtTexts.diedWithoutDate());
  }
  doubtReturn(judged, judgement);
  return { judgement, judged, headings: content.headings, folded, origins: originsOf(judged, finder, judgement), counts: countRows(judged, judgement) };
}
