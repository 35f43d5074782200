import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../../http/bilingual-view.js';

export class GroupView {
  code: string;
  title: BilingualView;
  count: number;
  /** Of the population, 0 to 1; null where nobody is counted. */
  share: number | null;
}

export class ExtraView {
  name: string;
  title: BilingualView;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true })
  value: number | string | null;
}

export class TrendPointView {
  asAt: string;
  value: number | null;
  population: number;
  met: number | null;
  notKnown: number | null;
}

/** What was published for Wales. Never to be compared where `unit` is not the `valueKind` of the measure. */
export class BenchmarkView {
  value: number;
  unit: 'count' | 'percent' | 'per10000';
  on: string;
  title: BilingualView;
  source: BilingualView;
  caution: BilingualView | null;
}

export class MeasureView {
  code: string;
  ref: string;
  title: BilingualView;
  unit: BilingualView;
  kind: 'count' | 'met' | 'groups';
  population: number;
  met: number | null;
  notMet: number | null;
  notKnown: number | null;
  rate: number | null;
  /** The big number; percent is 0 to 100, unrounded. */
  value: number | null;
  valueKind: 'count' | 'percent' | 'per10000';
  groups: GroupView[] | null;
  extras: ExtraView[];
  trend: TrendPointView[];
  benchmark: BenchmarkView | null;
}
