import type { RelationshipStripView, SpanView } from '../api/models';

export interface Bar {
  x: number;
  width: number;
  /** Empty where it does not fit. */
  label: string;
  isNow: boolean;
}

export interface StripRow {
  kind: SpanView['kind'];
  y: number;
  bars: Bar[];
}

/** A drawing of the strip: pixels of a view box. */
export interface Drawing {
  width: number;
  height: number;
  names: number;
  years: { x: number; year: string }[];
  rows: StripRow[];
  /** Height of the reviews, and where each stands. */
  reviewsY: number;
  reviews: number[];
}

const ROW = 46;
const LETTER = 7.6;

/** Lays the spans out from the first day to today. A row's name stands before it, or above it where there is no room. */
export function layOut(
  { since, spans, reviews }: RelationshipStripView,
  { width, names, today, say }: { width: number; names: number; today: string; say: (span: SpanView) => string },
): Drawing {
  const [from, to] = [Date.parse(since ?? today), Date.parse(today)];
  const at = (on: string) => names + ((width - names) * Math.min(1, Math.max(0, (Date.parse(on) - from) / Math.max(1, to - from))));
  const above = names === 0 ? 22 : 0;
  const kinds = (['social-worker', 'home', 'school'] as const).filter((kind) => spans.some((span) => span.kind === kind));
  const yOf = (row: number) => 28 + row * (ROW + above) + above;
  const rows = kinds.map((kind, row): StripRow => ({
    kind, y: yOf(row),
    bars: spans.filter((span) => span.kind === kind).map((span) => {
      const x = at(span.from);
      const wide = Math.max(3, at(span.to ?? today) - x - 2);
      const label = say(span);
      const fits = Math.floor((wide - 12) / LETTER);
      return { x, width: wide, isNow: span.to === null, label: label.length <= fits ? label : fits > 6 ? `${label.slice(0, fits - 1).trimEnd()}…` : '' };
    }),
  }));
  const reviewsY = yOf(kinds.length);
  const firstYear = Number((since ?? today).slice(0, 4)) + 1;
  const every = Math.ceil((Number(today.slice(0, 4)) - firstYear + 1) / (width / 70)) || 1;
  const years = Array.from({ length: Math.max(0, Number(today.slice(0, 4)) - firstYear + 1) }, (_, step) => firstYear + step)
    .filter((_, step) => step % every === 0)
    .map((year) => ({ x: at(`${year}-01-01`), year: String(year) }));
  return { width, height: reviewsY + 34, names, years, rows, reviewsY, reviews: reviews.filter((on) => on >= (since ?? today)).map(at) };
}
