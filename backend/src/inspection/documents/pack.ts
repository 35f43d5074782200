/** What a column holds, which decides how a spreadsheet shows it. */
export type ColumnKind = 'text' | 'count' | 'decimal';

export interface PackColumn {
  title: string;
  kind: ColumnKind;
  /** Width in characters. */
  width: number;
}

export type Cell = string | number | null;

/** One table of a document; its sections stand under headings on paper and in the first column of a spreadsheet. */
export interface PackTable {
  /** Name of the sheet, at most 31 characters. */
  name: string;
  title: string;
  sectionTitle: string;
  columns: PackColumn[];
  sections: { title: string; rows: Cell[][] }[];
  notes: string[];
}

/** A document in one language, before it is written in any format. */
export interface Pack {
  language: 'en' | 'cy';
  title: string;
  /** What travels with every figure: authority, dates, definitions, how counts are rounded. */
  about: [string, string][];
  tables: PackTable[];
}
