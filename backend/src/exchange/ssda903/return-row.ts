/** The files of the English return this reads, by the name their rows are called here. */
export const returnFiles = [
  'header', 'episodes', 'reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing', 'sw_episodes', 'dolo',
] as const;
export type ReturnFile = (typeof returnFiles)[number];

/** One row of one file of a return, as it was written. */
export interface ReturnRow {
  file: ReturnFile;
  /** Path inside the folder given, as it is spelt there: `2017-18/Episodes.csv`. */
  path: string;
  /** Line the row begins on; the first row of a file stands on line 2. */
  line: number;
  /** Name of the year folder; empty where the folder holds one year's files. */
  year: string;
  /** Trimmed text of each cell by upper-case column name; an empty string for an empty or absent cell. */
  cells: Record<string, string>;
  /** The row's own text, without its line end. */
  raw: string;
}

/** A return read from disk, before anything is judged. */
export interface ReturnContent {
  rows: Map<ReturnFile, ReturnRow[]>;
  /** First line of each file by path, for giving rows back under their own heading. */
  headings: Map<string, string>;
}
