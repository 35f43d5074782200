/** A line of a document: of a heading how deep it stands, from 1; of a list how far it is set in, from 0. */
export interface Line {
  text: string;
  level: number;
}

/** A cell of a table, and over how many columns and rows it reaches. */
export interface Cell {
  text: string;
  across: number;
  down: number;
}

/** A piece of a document as its writer set it: `heading` and `paragraph` have one line, `list` has several, `table` has rows. */
export interface Piece {
  is: 'heading' | 'paragraph' | 'list' | 'table';
  lines: Line[];
  /** Of a list: the numbers themselves are Word’s and are not in the file. */
  isNumbered: boolean;
  rows: { isHead: boolean; cells: Cell[] }[];
}
