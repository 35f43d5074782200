import { BilingualView } from '../http/bilingual-view.js';

/** One of the two children of a merge. */
export class MergingChildView {
  publicId: string;
  reference: string;
  name: string;
  /** ISO date. */
  dateOfBirth: string;
  /** How many rows of the record are theirs. */
  rows: number;
}

/** An answer beside its question. */
export class HeldAnswerView {
  label: BilingualView;
  text: BilingualView;
}

/** A row in the words of the pages. */
export class HeldRowView {
  title: BilingualView;
  said: HeldAnswerView[];
}

/** Rows of a table that cannot stand beside rows of the other record: how many of each, and the first ten. Rows that nobody records by themselves are counted alone. */
export class ClashingTableView {
  /** As a choice names it. */
  table: string;
  title: BilingualView;
  stays: number;
  goes: number;
  firstOfStays: HeldRowView[];
  firstOfGoes: HeldRowView[];
}

/** A question about the child itself, as each record answers it; null where it is not known. */
export class AboutBothView {
  label: BilingualView;
  stays: BilingualView | null;
  goes: BilingualView | null;
}

/** How many rows of a kind each record has, and the latest two of each. */
export class HeldKindView {
  title: BilingualView;
  stays: number;
  goes: number;
  latestOfStays: HeldRowView[];
  latestOfGoes: HeldRowView[];
}

export class MergePreviewView {
  stays: MergingChildView;
  goes: MergingChildView;
  about: AboutBothView[];
  /** Kinds of which either has any. */
  held: HeldKindView[];
  clashing: ClashingTableView[];
}

export class MergeView {
  mergeNo: number;
  publicId: string;
  /** The child's name, and the reference that became another way to find them. */
  name: string;
  goneReference: string;
  because: string;
  mergedAt: string;
  mergedBy: string | null;
  moved: number;
  leftOut: number;
  /** Null while it stands. */
  undoneAt: string | null;
  undoneBecause: string | null;
}

export class MergesView {
  merges: MergeView[];
  page: number;
  pages: number;
  total: number;
}
