import { leaverDay } from './check-leavers.js';
import type { Judgement } from './finding.js';
import { isDeathWithoutDay } from './fold-leavers.js';
import type { JudgedReturn } from './judged-return.js';
import { notCarried } from './return-layouts.js';
import type { ReturnFile, ReturnRow } from './return-row.js';

/** What became of the rows of one file. The last four add up to the first. */
export interface FileCounts {
  rows: number;
  loaded: number;
  rejected: number;
  /** Told anew by a later year's row. */
  superseded: number;
  /** Lawful, but the record has no place for them. */
  notCarried: number;
}
export type RowCounts = Partial<Record<ReturnFile, FileCounts>>;

export function countRows(judged: JudgedReturn, judgement: Judgement): RowCounts {
  const counts: RowCounts = {};
  for (const [file, current] of judged.current) {
    const superseded = judged.superseded.get(file)?.length ?? 0;
    const lawful = current.filter((row) => !judgement.isRefused(row));
    const left = lawful.filter((row) => isLeft(row, judged)).length;
    counts[file] = { rows: current.length + superseded, loaded: lawful.length - left, rejected: current.length - lawful.length, superseded, notCarried: left };
  }
  return counts;
}

function isLeft(row: ReturnRow, judged: JudgedReturn): boolean {
  return notCarried.has(row.file) || isDeathWithoutDay(row) || (row.file === 'oc3' && leaverDay(row, judged) === null);
}
