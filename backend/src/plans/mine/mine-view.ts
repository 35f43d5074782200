/** A telling of a document for the child. */
export class ChildVersionView {
  no: number;
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
  /** Why it may not be printed as it stands: `protected-address`, `withheld-person`. */
  keptOff: string[];
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

/** What a document is told from. */
export class AboutView {
  /** Of My plan. */
  planVersionNo: number | null;
  /** The household or the residential home, of About my carers. */
  carers: string | null;
  /** Whether it is a home and no household. */
  isHome: boolean;
  /** The language it wrote in, which nobody translates. */
  writtenIn: string | null;
}

/** Tellings of one document, the latest first. */
export class MineView {
  /** `my-plan`, `about-carers` or `whos-who`. */
  document: string;
  /** The child's first name, as they are called. */
  name: string;
  /** The language they want: `cy`, `en`, or null where it is not known. */
  language: string | null;
  /** Null where there is nothing to tell it from. */
  about: AboutView | null;
  versions: ChildVersionView[];
}
