import type { ExtractFinding } from './extract-finding.js';

/** One file of a portable extract: its columns in the order given, and its rows as text, an empty string for an empty cell. */
export interface ExtractTable {
  /** Name without ending, as in the data package: `periods-of-care`. */
  name: string;
  columns: string[];
  rows: string[][];
  /** Line of the file each row begins on; the first row of a file stands on line 2. Absent for rows made by code. */
  lines?: ArrayLike<number>;
}

/** A whole extract, read from a folder or made by code (the demo authority, a folded SSDA903). */
export interface ExtractContent {
  /** GSS code of the authority; empty where the folder does not say, which is among what is unread. */
  authority: string;
  /** ISO instant the source wrote it; null where it does not say. */
  extractedAt: string | null;
  tables: Map<string, ExtractTable>;
  /** What could not be read of the files: faults the check repeats. */
  unread?: readonly ExtractFinding[];
}
