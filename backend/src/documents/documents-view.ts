import { CodedView } from '../http/coded-view.js';

/** What is said of a document of a child. Facts that are null are not known. */
export class DocumentView {
  /** Names it among the records by hand. */
  key: string;
  documentNo: number;
  kind: CodedView;
  title: string;
  /** ISO date on the document. */
  datedOn: string;
  language: CodedView | null;
  receivedFrom: string | null;
  /** Whether the child has seen it or was told what it says. */
  seenByChild: boolean | null;
  /** pdf, docx, txt, png or jpeg. */
  fileKind: string;
  bytes: number;
  /** Of the file: what was stored is what was sent, cleaned. */
  sha256: string;
  retention: CodedView;
  /** Last day it is kept at least; null where it has no end, or none is known. */
  keptUntil: string | null;
  /** Given by hand. */
  retainUntil: string | null;
  /** `not-scanned`, `clean`, `held`, `infected`, or `absent` where a portable extract brought what is said of it and not the file. */
  file: string;
  /** What is written in it by hand, typed beside it. */
  typedWords: string | null;
  /** The visit it was written about. */
  visitNo: number | null;
  /** Sent back with a change, which is refused where somebody else has changed it since. */
  version: number;
  canEdit: boolean;
}

/** A page of 25 documents of a child, the latest first. */
export class DocumentsView {
  documents: DocumentView[];
  kinds: CodedView[];
  canKeep: boolean;
  page: number;
  pages: number;
  total: number;
}

/** A line of a document: of a heading how deep it stands, from 1; of a list how far it is set in, from 0. */
export class DocumentLineView {
  text: string;
  level: number;
}

/** A cell of a table in a document, and over how many columns and rows it reaches. */
export class DocumentCellView {
  text: string;
  across: number;
  down: number;
}

export class DocumentRowView {
  isHead: boolean;
  cells: DocumentCellView[];
}

/** A piece of a Word document as its writer set it. */
export class DocumentPieceView {
  /** `heading` and `paragraph` have one line, `list` has several, `table` has rows. */
  is: string;
  lines: DocumentLineView[];
  /** Of a list: the numbers themselves are not in the file. */
  isNumbered: boolean;
  rows: DocumentRowView[];
}

/** A document with the words that can be read in its file; empty for a picture. */
export class DocumentReadView {
  document: DocumentView;
  words: string;
  /** The same words as the writer of a Word document set them; null of other files, and where that is not known. */
  pieces: DocumentPieceView[] | null;
  /** The words go on in the file. */
  hasMore: boolean;
}

/** A document found by what is in it, and where: the words around, the ones asked for between « and ». */
export class DocumentFoundView {
  publicId: string;
  /** Of the child. */
  reference: string;
  name: string;
  documentNo: number;
  kind: CodedView;
  title: string;
  datedOn: string;
  excerpt: string;
}

/** A page of 25 documents found among the children one may see. */
export class DocumentsFoundView {
  found: DocumentFoundView[];
  page: number;
  pages: number;
  total: number;
}

