import type { Comparison } from './compare-table.js';
import type { ExtractFinding } from './extract-finding.js';

/** What an import did to one file's rows. */
export interface TableChanges extends Omit<Comparison, 'isFirst'> {
  /** Name of the file, without ending. */
  table: string;
}

export interface ExtractOutcome {
  ok: boolean;
  /** Rows read. */
  rows: number;
  /** Nothing where it was refused. */
  changes: TableChanges[];
  faults: ExtractFinding[];
  warnings: ExtractFinding[];
}

/** The steps of an import, in order. */
export const importSteps = ['check', 'stage', 'compare', 'store'] as const;
export type ImportStep = (typeof importSteps)[number];

export interface ImportOptions {
  /** The folder wins over what was edited here since the last import. */
  overwriteEdits?: boolean;
  /** Account of the person importing. */
  userNo?: number;
  /** ISO date standing in for the day of an extract that does not say when it was made. */
  today?: string;
  /** Told the step and the share of it that is done, 0 to 1. */
  onProgress?: (step: ImportStep, share: number) => void;
  /** Asked between tables until everything is stored. */
  isCancelled?: () => boolean;
}

/** The import was cancelled, and nothing was stored. */
export class ImportCancelled extends Error {
  constructor() {
    super('The import was cancelled');
  }
}
