/** The child's own version of a plan. */
export class ChildVersionView {
  no: number;
  planVersionNo: number;
  /** `picture`, `short` or `full`. */
  level: string;
  /** `cy` or `en`. */
  language: string;
  /** Headings after `##`, the child's words after `>`, steps after `-`. */
  body: string;
  /** Headings nobody has checked yet. */
  toCheck: string[];
  checkedOn: string | null;
  safeAtHome: boolean | null;
  keptWith: string | null;
  givenOn: string | null;
  givenBy: string | null;
  givenHow: string | null;
  explained: boolean | null;
  saidBack: string | null;
  version: number;
  measured: MeasuredView;
}

/** What the text measures against its reading level. */
export class MeasuredView {
  words: number;
  /** Words of a sentence on average. */
  average: number;
  longest: number;
  /** `words`, `average`, `longest`: the limits it goes past. */
  over: string[];
}

/** The child's versions of the plan in force, the latest first. */
export class MineView {
  /** The child's first name, as they are called. */
  name: string;
  /** The language they want: `cy`, `en`, or null where it is not known. */
  language: string | null;
  planVersionNo: number | null;
  versions: ChildVersionView[];
}
