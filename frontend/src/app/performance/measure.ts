import type { Bilingual } from '../ui/language/language';

/** How the big number of a measure reads; percent is 0 to 100, unrounded. */
export type ValueKind = 'count' | 'percent' | 'per10000';

export interface Group {
  readonly code: string;
  readonly title: Bilingual;
  readonly count: number;
  readonly share: number | null;
}

export interface TrendPoint {
  readonly asAt: string;
  readonly value: number | null;
  readonly population: number;
  readonly met: number | null;
  readonly notKnown: number | null;
}

export interface Benchmark {
  readonly value: number;
  readonly unit: ValueKind;
  readonly on: string;
  readonly title: Bilingual;
  readonly source: Bilingual;
  readonly caution: Bilingual | null;
}

/** One figure of the data profile, with its parts, its trend and the published figure beside it. */
export interface Measure {
  readonly code: string;
  readonly ref: string;
  readonly title: Bilingual;
  readonly unit: Bilingual;
  readonly kind: 'count' | 'met' | 'groups';
  readonly population: number;
  readonly met: number | null;
  readonly notMet: number | null;
  readonly notKnown: number | null;
  readonly rate: number | null;
  readonly value: number | null;
  readonly valueKind: ValueKind;
  readonly groups: readonly Group[] | null;
  readonly extras: readonly { readonly name: string; readonly title: Bilingual; readonly value: number | string | null }[];
  readonly trend: readonly TrendPoint[];
  readonly benchmark: Benchmark | null;
}

export interface Part {
  readonly part: number;
  readonly title: Bilingual;
  readonly measures: readonly Measure[];
}

export interface Board {
  readonly asAt: string;
  readonly knownAt: string | null;
  readonly workedOutAt: string;
  readonly parts: readonly Part[];
}

/** A measure with the words that explain it. */
export interface Explained extends Measure {
  readonly asAt: string;
  readonly definition: Bilingual;
  readonly populationTitle: Bilingual;
  readonly readings: readonly Bilingual[];
  readonly missing: Bilingual | null;
  readonly source: Bilingual;
  readonly arithmetic: readonly Bilingual[];
  readonly answers: readonly { readonly answer: string; readonly title: Bilingual; readonly count: number }[];
  readonly oneSubjectIs: number | null;
  readonly definitionsVersion: string | number;
}

export interface Counted {
  readonly publicId: string | null;
  readonly reference: string;
  readonly age: number | null;
  readonly answer: string;
  readonly answerTitle: Bilingual;
  readonly rowDates: readonly { readonly label: Bilingual; readonly on: string | null }[];
  readonly why: Bilingual;
}

export interface Paged<Row> {
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly rows: readonly Row[];
}
