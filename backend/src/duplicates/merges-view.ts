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

/** Two rows that cannot both stand. */
export class ClashView {
  /** What of the spells or rows can be shown: their dates and codes, by column of the extract. */
  stays: Record<string, string>;
  goes: Record<string, string>;
}

export class ClashingTableView {
  /** As a choice names it. */
  table: string;
  clashes: ClashView[];
}

export class MergePreviewView {
  stays: MergingChildView;
  goes: MergingChildView;
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
