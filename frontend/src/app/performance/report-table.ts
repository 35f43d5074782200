import type { Bilingual } from '../ui/language/language';

export interface ReportCell {
  readonly value: number | null;
  readonly text?: Bilingual | null;
  readonly held: boolean;
  readonly code?: string | null;
  readonly group?: string | null;
}

/** A table or figure of the national overview report. Published rows follow the order of the rows and cells. */
export interface ReportTable {
  readonly id: string;
  readonly kind: 'table' | 'figure';
  readonly title: Bilingual;
  readonly columns: readonly { readonly title: Bilingual; readonly unit: 'text' | 'count' | 'percent' | 'wte' }[];
  readonly rows: readonly { readonly title: Bilingual; readonly cells: readonly ReportCell[] }[];
  readonly note: Bilingual | null;
  readonly chart: 'bar' | 'stacked-bar' | 'line' | null;
  readonly published: { readonly on: string; readonly source: Bilingual; readonly rows: readonly (readonly (number | null)[])[] } | null;
}
