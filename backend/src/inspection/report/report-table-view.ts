import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../../http/bilingual-view.js';

export class ReportColumnView {
  title: BilingualView;
  unit: 'text' | 'count' | 'percent' | 'wte';
}

/** One cell. `held: false` where the record cannot hold what the report asks for. */
export class ReportCellView {
  value: number | null;
  text?: BilingualView;
  held: boolean;
  /** Indicator and group behind the number. */
  code?: string;
  group?: string;
}

export class ReportRowView {
  title: BilingualView;
  cells: ReportCellView[];
}

export class PublishedTableView {
  on: string;
  source: BilingualView;
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'number', nullable: true } } })
  rows: (number | null)[][];
}

/** A table or figure of the inspectorate's report, laid out as it lays it out. */
export class ReportTableView {
  id: string;
  kind: 'table' | 'figure';
  title: BilingualView;
  columns: ReportColumnView[];
  rows: ReportRowView[];
  note: BilingualView | null;
  chart: 'bar' | 'stacked-bar' | 'line' | null;
  published: PublishedTableView | null;
}

export class ReportTablesView {
  asAt: string;
  tables: ReportTableView[];
}
